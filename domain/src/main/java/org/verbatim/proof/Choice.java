package org.verbatim.proof;

import org.verbatim.interview.ProofMark;

/** What an expert can say of an answer. */
public enum Choice {
  /** It may stand as it is. */
  APPROVE(ProofMark.APPROVED),
  /** It may stand in other words. */
  CORRECT(ProofMark.CORRECTED),
  /** It may not stand. */
  CONTEST(ProofMark.CONTESTED);

  private final ProofMark mark;

  Choice(ProofMark mark) {
    this.mark = mark;
  }

  ProofMark mark() {
    return mark;
  }

  /** The key of its name. */
  public String key() {
    return "proof.choice." + name();
  }
}
