package org.verbatim.text;

/**
 * A note by the editors inside the text (NDLR).
 *
 * @param date the day it was written, as yyyy-MM-dd, or empty
 */
public record EditorNote(BlockId id, String date, RichText text) implements Block {}
