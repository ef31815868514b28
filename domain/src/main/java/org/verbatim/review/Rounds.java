package org.verbatim.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rounds of review, past ones too. */
public interface Rounds {

  /** Takes in a round that begins. */
  void add(ReviewRound round);

  /** The rounds of an interview, the newest first. */
  List<ReviewRound> of(UUID interview);

  /** The round of that interview with this number, to be changed too. */
  Optional<ReviewRound> round(UUID interview, int number);

  /**
   * One whose people are to be reminded by this day, held with its interview until the end of the
   * transaction; none that somebody else holds.
   */
  Optional<ReviewRound> nextToRemind(LocalDate today);
}
