package org.verbatim.expert;

import org.verbatim.refusal.Reason;

/** Why something is not done to an expert's profile. */
public enum ExpertRefusal implements Reason {
  /** An expert needs a name that is not too long. */
  EXPERT_NAME,
  /** What was given as portrait is no picture of the library. */
  EXPERT_PORTRAIT,
  /** There is no such expert. */
  EXPERT_UNKNOWN,
  /** Experts are described by editors and the chief. */
  EXPERT_BY_EDITORS,
  /** Somebody described them since the form was read. */
  EXPERT_CHANGED_SINCE
}
