package org.verbatim.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Days and times as readers write them. */
class ReadableDatesTest {

  private final ReadableDates french = ReadableDates.of("fr");
  private final ReadableDates english = ReadableDates.of("en");

  @Test
  void aDayIsWrittenOut() {
    assertEquals("11 mai 2015", french.day(LocalDate.of(2015, 5, 11)));
    assertEquals("11 May 2015", english.day(LocalDate.of(2015, 5, 11)));
  }

  @Test
  void theFirstOfTheMonthIsAnOrdinalInFrenchOnly() {
    assertEquals("1er mai 2015", french.day(LocalDate.of(2015, 5, 1)));
    assertEquals("1 May 2015", english.day(LocalDate.of(2015, 5, 1)));
  }

  @Test
  void aTimeHasItsHourAndItsMinutes() {
    assertEquals("14\u00a0h\u00a030", french.time(LocalTime.of(14, 30)));
    assertEquals("9\u00a0h\u00a005", french.time(LocalTime.of(9, 5)));
    assertEquals("9\u00a0h", french.time(LocalTime.of(9, 0)));
    assertEquals("09:05", english.time(LocalTime.of(9, 5)));
  }

  @Test
  void anInstantIsToldInParisInSummerAndInWinter() {
    assertEquals(
        "1er août 2015 à 1\u00a0h\u00a030",
        french.dayAndTime(Instant.parse("2015-07-31T23:30:00Z")));
    assertEquals("31 décembre 2015", french.day(Instant.parse("2015-12-31T22:59:59Z")));
    assertEquals(
        "1 January 2016 at 00:00", english.dayAndTime(Instant.parse("2015-12-31T23:00:00Z")));
  }

  @Test
  void aNoteWithoutDateShowsNone() {
    assertEquals("", french.dayOrNothing(""));
    assertEquals("11 mai 2015", french.dayOrNothing("2015-05-11"));
  }
}
