package org.verbatim.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A note by the editors inside the text (NDLR).
 *
 * @param date the day it was written, as yyyy-MM-dd, or empty
 */
public record EditorNote(BlockId id, String date, RichText text) implements Block {

  private static final Pattern DAY = Pattern.compile("\\d{4}-[01]\\d-[0-3]\\d");

  /** Drops a date that is none: readers are never shown half a date. */
  public EditorNote {
    date = DAY.matcher(date).matches() ? date : "";
  }

  @Override
  public Stream<String> passages() {
    return Stream.of(text.words());
  }
}
