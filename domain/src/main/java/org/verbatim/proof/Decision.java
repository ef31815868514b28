package org.verbatim.proof;

import java.time.Instant;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Answer;
import org.verbatim.typography.CanonicalText;

/**
 * Makes a decision of what was typed: a correction corrects something, an objection has a reason.
 */
final class Decision {

  private Decision() {}

  static Opinion of(Draft.Saying saying, Answer answer, Instant now) {
    Choice choice = saying.choice().orElseThrow();
    if (choice == Choice.CONTEST && saying.reason().isEmpty()) {
      throw new Refused(ProofRefusal.PROOF_REASON_REQUIRED);
    }
    boolean same = CanonicalText.of(saying.words()).equals(CanonicalText.of(answer.text()));
    if (choice == Choice.CORRECT && (saying.words().isBlank() || same)) {
      throw new Refused(ProofRefusal.PROOF_CORRECTION_EMPTY);
    }
    return new Opinion(choice, saying, answer, now);
  }
}
