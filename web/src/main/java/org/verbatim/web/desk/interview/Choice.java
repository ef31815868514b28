package org.verbatim.web.desk.interview;

/** One entry of a list to choose from. */
public record Choice(String value, String label) {}
