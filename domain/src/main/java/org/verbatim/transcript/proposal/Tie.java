package org.verbatim.transcript.proposal;

import org.verbatim.text.RichText;

/**
 * What an answer of the interview was in the original.
 *
 * @param answer the permanent name of the answer
 * @param begin where it begins in the letters of the original
 * @param end where it ends there
 * @param timeCode when it was said, as hh:mm:ss, or empty
 */
public record Tie(String answer, int begin, int end, String timeCode, RichText said) {}
