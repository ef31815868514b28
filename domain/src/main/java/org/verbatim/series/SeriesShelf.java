package org.verbatim.series;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;

/** All series, whether anything of theirs is published or not. */
public interface SeriesShelf {

  /** Takes in a new series. */
  void add(Series series);

  /** The series with this id. */
  Optional<Series> byId(UUID id);

  /** The series with this id, to be changed: nobody else changes it until this transaction ends. */
  Optional<Series> toChange(UUID id);

  /** All of them, by title as a French dictionary would sort them; at most 500. */
  List<Series> all();

  /** Whether the address is taken. */
  boolean isTaken(String slug);

  /** The number that the next interview of a series should have, from 1 upwards. */
  int nextNumber(UUID series);

  /** Refuses a person who has not this right where the text stands, or is to stand. */
  default void refuseWithout(Right right, Actor actor, InterviewText text, Reason byRole) {
    Optional<Series> series = text.seriesPlace().flatMap(place -> byId(place.series()));
    right
        .objection(actor, series, byRole)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  /** The series with this id; refused where there is none. */
  default Series require(UUID id) {
    return byId(id).orElseThrow(() -> new Refused(SeriesRefusal.SERIES_UNKNOWN));
  }

  /** The series with this id, to be changed; refused where there is none. */
  default Series requireToChange(UUID id) {
    return toChange(id).orElseThrow(() -> new Refused(SeriesRefusal.SERIES_UNKNOWN));
  }
}
