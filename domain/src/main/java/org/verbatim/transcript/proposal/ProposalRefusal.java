package org.verbatim.transcript.proposal;

import org.verbatim.refusal.Reason;

/** Why a proposal is not changed, or no interview made of it. */
public enum ProposalRefusal implements Reason {
  /** There is no such place, or it was something else when the page was drawn. */
  PLACE_GONE,
  /** There is nothing before the first turn. */
  NOTHING_BEFORE,
  /** More was put right than is kept. */
  TOO_MANY_EDITS,
  /** Nothing in it is said by anybody. */
  NOTHING_SAID
}
