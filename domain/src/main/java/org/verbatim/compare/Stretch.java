package org.verbatim.compare;

import java.util.List;

/** Some pieces that follow each other and were all kept, all taken out, or all put in. */
record Stretch(Fate fate, List<Piece> pieces) {

  /** What became of some words. */
  enum Fate {
    KEPT,
    TAKEN_OUT,
    PUT_IN
  }

  Stretch {
    pieces = List.copyOf(pieces);
  }

  /** Whether nothing can be seen of it by itself, and it does not begin a line. */
  boolean isGap() {
    return pieces.stream().allMatch(piece -> piece instanceof Word word && word.isBlank());
  }

  boolean isIn(Side side) {
    return fate == Fate.KEPT || fate == side.own();
  }
}
