package org.verbatim.overview;

import java.util.List;

/**
 * The top of a queue.
 *
 * @param more how many there are besides, counted up to {@link Workload#MOST_COUNTED} in all
 */
public record Pile(Queue queue, List<InterviewLine> lines, int more) {

  /** Whether nothing waits there. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
