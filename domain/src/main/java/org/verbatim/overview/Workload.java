package org.verbatim.overview;

import java.util.Arrays;
import java.util.List;
import org.verbatim.staff.Actor;

/** What awaits a person of the staff. */
public interface Workload {

  /** How many lines of a queue are shown at most. */
  int MOST_SHOWN = 50;

  /** How far a queue is counted. */
  int MOST_COUNTED = 1_000;

  /** What waits for this actor in one queue. */
  Pile waiting(Queue queue, Actor actor);

  /** All that waits for this actor, without empty piles. */
  default List<Pile> awaiting(Actor actor) {
    return Arrays.stream(Queue.values())
        .filter(queue -> queue.concerns(actor))
        .map(queue -> waiting(queue, actor))
        .filter(pile -> !pile.isEmpty())
        .toList();
  }
}
