package org.verbatim.series;

/**
 * What follows when an expert has said nothing by the day that was named. It is always written down
 * as silence, and never as an approval.
 */
public enum Silence {
  /** The work goes on without them. */
  GOES_ON,
  /** The work waits until they speak, or until somebody at the desk decides to go on. */
  WAITS;

  /** The key of its name. */
  public String key() {
    return "proof.silence." + name();
  }
}
