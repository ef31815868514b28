package org.verbatim.notice;

/** What people are told of. */
public enum NoticeKind {
  /** A publication was due, and was not possible: the text is no longer approved. */
  COULD_NOT_PUBLISH
}
