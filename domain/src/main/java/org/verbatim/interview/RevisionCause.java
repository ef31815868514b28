package org.verbatim.interview;

/** What was decided on a text when it was frozen. */
public enum RevisionCause {
  /** It was submitted for review. */
  SUBMITTED,
  /** It was sent back. */
  CHANGES_REQUESTED,
  /** It was approved. */
  APPROVED,
  /** It was published. */
  PUBLISHED,
  /** It came too late to be saved, and was kept beside the text that stands. */
  SET_ASIDE
}
