package org.verbatim.readers;

import org.verbatim.text.PullQuote;

/** Somebody's exact words, set large, and the interview they are from. */
public record Verbatim(PullQuote quote, Headline interview) {}
