package org.verbatim.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
public final class ThreadsInMemory implements Threads {

  private final List<ReviewThread> kept = new ArrayList<>();

  @Override
  public void add(ReviewThread thread) {
    kept.add(thread);
  }

  @Override
  public List<ReviewThread> of(UUID interview) {
    return kept.stream().filter(one -> one.interview().equals(interview)).toList();
  }

  @Override
  public Optional<ReviewThread> byId(UUID id) {
    return kept.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
