package org.verbatim.text;

/** A box beside the text (encadré): an event with its date, or the lives of the speakers. */
public record Aside(BlockId id, String heading, RichText text) implements Block {}
