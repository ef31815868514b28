package org.verbatim.notice;

import java.time.Duration;

/** Pauses that double after each failure, up to a longest one. */
final class Pauses {

  private static final int MOST_DOUBLINGS = 20;

  private Pauses() {}

  static Duration after(int failures, Duration first, Duration longest) {
    Duration pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
