package org.verbatim.review;

/** What those who have not decided are told of the day on which a decision is in time. */
public enum Reminder {
  /** It is the next day. */
  DUE_TOMORROW,
  /** It has passed. */
  OVERDUE
}
