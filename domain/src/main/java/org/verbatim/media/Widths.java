package org.verbatim.media;

import java.util.List;
import java.util.stream.IntStream;

/** The widths in which pictures are kept. */
final class Widths {

  static final int WIDEST = 2000;

  private static final int[] STEPS = {320, 640, 960, 1440, WIDEST};

  private Widths() {}

  /** The steps below the width, and the width itself as far as any screen needs it. */
  static List<Integer> of(int width) {
    int widest = Math.min(width, WIDEST);
    IntStream narrower = IntStream.of(STEPS).filter(step -> step < widest);
    return IntStream.concat(narrower, IntStream.of(widest)).boxed().toList();
  }
}
