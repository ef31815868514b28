package org.verbatim.interview;

/** What readers see of an interview. It says nothing of where the work stands. */
public enum PublicState {
  /** Nothing, and never did. */
  NONE,
  /** Nothing for now, or the notice of a withdrawal: an embargo runs. */
  EMBARGOED,
  /** Nothing yet, or the notice of a withdrawal: an edition is due. */
  SCHEDULED,
  /** An edition. */
  ONLINE,
  /** The notice that it was withdrawn. */
  WITHDRAWN
}
