package org.verbatim.interview;

/** What readers see of an interview. It says nothing of where the work stands. */
public enum PublicState {
  /** Nothing, and never did. */
  NONE,
  /** Nothing yet, or the notice of a withdrawal: an edition is due. */
  SCHEDULED,
  /** An edition. */
  ONLINE,
  /** The notice that it was withdrawn. */
  WITHDRAWN
}
