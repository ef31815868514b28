package org.verbatim.interview;

/** Where the work on a manuscript stands. It says nothing of what readers see. */
public enum WorkStatus {
  /** Being written. */
  DRAFT,
  /** Waiting for somebody else to read it. */
  IN_REVIEW,
  /** Sent back with a reason. */
  CHANGES_REQUESTED,
  /** Approved as it stands; any change takes the approval back. */
  APPROVED
}
