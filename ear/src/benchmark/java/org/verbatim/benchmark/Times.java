package org.verbatim.benchmark;

import java.util.Arrays;

/** How long each of many things took. */
final class Times {

  private final double[] milliseconds;

  private Times(double[] milliseconds) {
    this.milliseconds = milliseconds;
    Arrays.sort(milliseconds);
  }

  static Times of(int count, Runnable work) {
    double[] each = new double[count];
    for (int at = 0; at < count; at++) {
      long begin = System.nanoTime();
      work.run();
      each[at] = (System.nanoTime() - begin) / 1e6;
    }
    return new Times(each);
  }

  double median() {
    return milliseconds[milliseconds.length / 2];
  }

  double p99() {
    return milliseconds[Math.min(milliseconds.length - 1, milliseconds.length * 99 / 100)];
  }
}
