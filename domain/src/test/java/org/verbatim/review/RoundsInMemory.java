package org.verbatim.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
public final class RoundsInMemory implements Rounds {

  private final List<ReviewRound> kept = new ArrayList<>();

  @Override
  public void add(ReviewRound round) {
    kept.add(0, round);
  }

  @Override
  public List<ReviewRound> of(UUID interview) {
    return kept.stream().filter(one -> one.interview().equals(interview)).toList();
  }

  @Override
  public Optional<ReviewRound> round(UUID interview, int number) {
    return of(interview).stream().filter(one -> one.number() == number).findFirst();
  }

  @Override
  public Optional<ReviewRound> nextToRemind(LocalDate today) {
    return kept.stream().filter(one -> one.isToBeReminded(today)).findFirst();
  }
}
