package org.verbatim.review;

/** How soon a review is wanted, the least soon first. */
public enum Priority {
  /** In its turn. */
  NORMAL,
  /** Before others. */
  HIGH,
  /** Before all others. */
  URGENT;

  /** The key of its name in the reader's language. */
  public String key() {
    return "round.priority." + name();
  }
}
