package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.DeskVoice;

/** Tells moments in the language of the page. */
@ApplicationScoped
public class Moments {

  private static final int WEEKS_FROM = 14;
  private static final int MONTHS_FROM = 61;
  private static final int YEARS_FROM = 730;
  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private DeskVoice voice;
  private Clock clock;

  /** For the container's proxy. */
  protected Moments() {}

  @Inject
  Moments(DeskVoice voice, Clock clock) {
    this.voice = voice;
    this.clock = clock;
  }

  /** How long something has lasted: "depuis 3 jours". */
  Told since(Instant then) {
    return told(age("since", then), then);
  }

  /** How long ago something was: "il y a 3 jours". */
  public Told ago(Instant then) {
    return told(age("ago", then), then);
  }

  /** A moment, by day and time: "11 mai 2015 à 14 h 30". */
  public Told at(Instant then) {
    return told(dates().dayAndTime(then), then);
  }

  /** A day: "11 mai 2015". */
  public Told day(Instant then) {
    return told(dates().day(then), then);
  }

  /**
   * The last day for something.
   *
   * @param awaited whether it is still awaited: then it is said, too, that the day has passed
   */
  String due(LocalDate day, boolean awaited) {
    LocalDate today = clock.instant().atZone(ReadableDates.PARIS).toLocalDate();
    boolean late = awaited && day.isBefore(today);
    return voice.text("desk", late ? "round.overdue" : "round.due", dates().day(day));
  }

  private Told told(String words, Instant then) {
    return new Told(words, dates().dayAndTime(then), then.toString());
  }

  private String age(String form, Instant then) {
    Duration age = Duration.between(then, clock.instant());
    long days = age.toDays();
    if (age.toMinutes() < 1) {
      return words(form + ".now", 0);
    }
    if (age.toHours() < 1) {
      return words(form + ".minutes", age.toMinutes());
    }
    return days < 1 ? words(form + ".hours", age.toHours()) : ageInDays(form, days);
  }

  private String ageInDays(String form, long days) {
    if (days < WEEKS_FROM) {
      return words(form + ".days", days);
    }
    if (days < MONTHS_FROM) {
      return words(form + ".weeks", days / WEEK);
    }
    return days < YEARS_FROM
        ? words(form + ".months", days / MONTH)
        : words(form + ".years", days / YEAR);
  }

  private String words(String key, long number) {
    return voice.text("desk", "when." + key, number);
  }

  private static ReadableDates dates() {
    return ReadableDates.of(
        FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
  }
}
