package org.verbatim.review;

import org.verbatim.refusal.Reason;

/** Why a review is not asked for in this way. */
public enum ReviewRefusal implements Reason {
  /** The person wrote in the text, may not review it, or is not there any more. */
  REVIEWER_NOT_POSSIBLE,
  /** The day has passed already. */
  ROUND_DUE_IN_THE_PAST,
  /** The word to the reviewers is too long. */
  ROUND_WORD_TOO_LONG
}
