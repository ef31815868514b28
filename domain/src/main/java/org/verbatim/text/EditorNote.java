package org.verbatim.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

/**
 * A note by the editors inside the text (NDLR).
 *
 * @param date the day it was written, as yyyy-MM-dd, or empty
 */
public record EditorNote(BlockId id, String date, RichText text) implements Block {

  /** Drops a date that is none: readers are never shown half a date. */
  public EditorNote {
    date = isDay(date) ? date : "";
  }

  @Override
  public Stream<String> passages() {
    return Stream.of(text.words());
  }

  @Override
  public EditorNote reworded(Rewording how) {
    return new EditorNote(id, date, how.rich(text));
  }

  private static boolean isDay(String date) {
    try {
      return date.length() == 10 && LocalDate.parse(date).getYear() > 0;
    } catch (DateTimeParseException none) {
      return false;
    }
  }
}
