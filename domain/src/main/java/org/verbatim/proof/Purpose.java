package org.verbatim.proof;

import org.verbatim.journal.Act;
import org.verbatim.notice.MissiveKind;

/** What a link is for; it opens nothing else. */
public enum Purpose {
  /** To read what was made of one's answers. */
  PROOFREADING(Act.PROOF_ASKED, Act.PROOF_SILENT, MissiveKind.PROOF_ANSWERED),
  /** To write answers to questions. */
  ANSWERS(Act.QUESTIONS_SENT, Act.QUESTIONS_SILENT, MissiveKind.PROOF_REMINDER);

  private final Act asking;
  private final Act silence;
  private final MissiveKind again;

  Purpose(Act asking, Act silence, MissiveKind again) {
    this.asking = asking;
    this.silence = silence;
    this.again = again;
  }

  /** What the journal calls it to ask for it. */
  Act asking() {
    return asking;
  }

  /** What the journal calls it when the day passes without a word. */
  Act silence() {
    return silence;
  }

  /** What is written when the desk sends one more link. */
  MissiveKind again() {
    return again;
  }
}
