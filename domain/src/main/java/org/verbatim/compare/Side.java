package org.verbatim.compare;

import org.verbatim.compare.Stretch.Fate;

/** One of the two texts that are compared. */
public enum Side {
  /** The text as it was. */
  BEFORE(Fate.TAKEN_OUT),

  /** The text as it became. */
  AFTER(Fate.PUT_IN);

  private final Fate own;

  Side(Fate own) {
    this.own = own;
  }

  /** The fate of the words that this side has alone. */
  Fate own() {
    return own;
  }
}
