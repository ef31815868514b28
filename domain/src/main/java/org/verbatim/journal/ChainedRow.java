package org.verbatim.journal;

/**
 * A row of the journal with its place in the chain.
 *
 * @param keyId the name of the key that sealed it
 */
public record ChainedRow(Written written, String keyId, Link link) {}
