package org.verbatim.interview;

import org.verbatim.text.InterviewText;

/**
 * A text as an editor wants it kept.
 *
 * @param version the version of the manuscript that it was made on
 * @param slug the address that the interview is to have; empty to leave it to the program
 */
public record TextSave(int version, String slug, InterviewText text) {}
