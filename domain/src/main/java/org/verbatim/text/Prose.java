package org.verbatim.text;

/** Running text of the editor's own, under a sub-heading (intertitre) that may be empty. */
public record Prose(BlockId id, String heading, RichText text) implements Block {}
