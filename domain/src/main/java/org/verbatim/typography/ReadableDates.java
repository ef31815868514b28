package org.verbatim.typography;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and times as readers of a language write them: « 1er mai 2015 », « 14 h 30 »; "1 May 2015",
 * "14:30". Instants are told in the time of Paris, wherever the server is.
 */
public final class ReadableDates {

  /** Where the paper is made. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final ReadableDates FRENCH = new ReadableDates(true);
  private static final ReadableDates ENGLISH = new ReadableDates(false);

  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter FRENCH_FIRST =
      DateTimeFormatter.ofPattern("d'er' MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter FRENCH_TIME =
      DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");
  private static final DateTimeFormatter FRENCH_HOUR = DateTimeFormatter.ofPattern("H'\u00a0h'");

  private final boolean french;

  private ReadableDates(boolean french) {
    this.french = french;
  }

  /** The dates of a language, given by its code; English for "en", French for all others. */
  public static ReadableDates of(String language) {
    return language.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : FRENCH;
  }

  /** A day: « 11 mai 2015 ». */
  public String day(LocalDate day) {
    if (french) {
      return day.format(day.getDayOfMonth() == 1 ? FRENCH_FIRST : FRENCH_DAY);
    }
    return day.format(ENGLISH_DAY);
  }

  /** The day of an instant in Paris. */
  public String day(Instant instant) {
    return day(inParis(instant).toLocalDate());
  }

  /** A time of day: « 14 h 30 », with spaces that do not break. */
  public String time(LocalTime time) {
    if (french) {
      return time.format(time.getMinute() == 0 ? FRENCH_HOUR : FRENCH_TIME);
    }
    return time.format(ENGLISH_TIME);
  }

  /** The day and time of an instant in Paris: « 11 mai 2015 à 14 h 30 ». */
  public String dayAndTime(Instant instant) {
    ZonedDateTime there = inParis(instant);
    String at = french ? " à " : " at ";
    return day(there.toLocalDate()) + at + time(there.toLocalTime());
  }

  /** The day written in an editor's note as yyyy-MM-dd, or empty if none is written. */
  public String dayOrNothing(String isoDay) {
    return isoDay.isEmpty() ? "" : day(LocalDate.parse(isoDay));
  }

  private static ZonedDateTime inParis(Instant instant) {
    return instant.atZone(PARIS);
  }
}
