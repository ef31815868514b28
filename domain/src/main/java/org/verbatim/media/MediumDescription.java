package org.verbatim.media;

/** What is said about a picture; each may be empty. */
public record MediumDescription(String caption, String credit, String alt) {}
