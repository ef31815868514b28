package org.verbatim.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
public final class EditionsInMemory implements Editions {

  private final List<Edition> kept = new ArrayList<>();

  @Override
  public void add(Edition edition) {
    kept.add(edition);
  }

  @Override
  public Optional<Edition> online(UUID interview) {
    return of(interview).stream().filter(one -> one.state() == EditionState.ONLINE).findFirst();
  }

  @Override
  public Optional<Edition> latest(UUID interview) {
    return of(interview).stream().max(Comparator.comparingInt(Edition::number));
  }

  /** All of one interview, the first first. */
  public List<Edition> of(UUID interview) {
    return kept.stream().filter(one -> one.interview().equals(interview)).toList();
  }
}
