package org.verbatim.thread;

import java.util.Optional;

/**
 * What somebody wants to say about a text.
 *
 * @param quote the words that they marked, if any
 * @param blocking whether nothing is to be approved before it is resolved
 */
public record Remark(Place place, Optional<Quote> quote, String words, boolean blocking) {}
