package org.verbatim.web.reading;

import java.time.Instant;
import java.util.Locale;
import org.verbatim.typography.ReadableDates;

/**
 * A day, for readers and for machines.
 *
 * @param machine as in {@code <time datetime>}; empty where there is no date
 * @param readable as the language of the page writes it
 */
public record Moment(String machine, String readable) {

  /** No date. */
  public static final Moment NONE = new Moment("", "");

  /** The day of that instant, as it was in Paris. */
  public static Moment of(Instant at, Locale language) {
    var day = at.atZone(ReadableDates.PARIS).toLocalDate();
    return new Moment(day.toString(), ReadableDates.of(language.getLanguage()).day(day));
  }

  /** Whether there is a date. */
  public boolean present() {
    return !machine.isEmpty();
  }
}
