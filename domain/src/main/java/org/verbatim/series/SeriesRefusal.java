package org.verbatim.series;

import org.verbatim.refusal.Reason;

/** Why something is not done to a series. */
public enum SeriesRefusal implements Reason {
  /** A series needs a title that is not too long. */
  SERIES_TITLE,
  /** A series requires one approval at least, and not too many. */
  SERIES_APPROVALS,
  /** There is no such series. */
  SERIES_UNKNOWN,
  /** Experts are given a day at least, and not too many. */
  PROOF_DAYS,
  /** The rule that experts read is too long. */
  PROOF_RULE_TOO_LONG,
  /** Only the chief settles series. */
  SERIES_BY_CHIEF,
  /** The series is restricted, and the person was not given this right there. */
  SERIES_RESTRICTED,
  /** Somebody settled it since the form was read. */
  SERIES_CHANGED_SINCE
}
