package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.verbatim.typography.ReadableDates;

/** A day and a time of day in Paris, as somebody chooses them in a form. */
@Dependent
public class ChosenMoment {

  private final LocalDate today;
  private @Nullable LocalDate day;
  private @Nullable LocalTime time;

  @Inject
  ChosenMoment(Clock clock) {
    this.today = LocalDate.ofInstant(clock.instant(), ReadableDates.PARIS);
  }

  /** The moment; both fields are required. */
  Instant instant() {
    return ZonedDateTime.of(day, time, ReadableDates.PARIS).toInstant();
  }

  /** The first day that can be chosen. */
  public String getToday() {
    return today.toString();
  }

  /** The day that was chosen. */
  public @Nullable LocalDate getDay() {
    return day;
  }

  /** Takes the day that is chosen. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** The time of day in Paris that was chosen. */
  public @Nullable LocalTime getTime() {
    return time;
  }

  /** Takes the time that is chosen. */
  public void setTime(LocalTime time) {
    this.time = time;
  }
}
