package org.verbatim.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Answering;
import org.verbatim.interview.Interview;
import org.verbatim.interview.ProofMarks;
import org.verbatim.refusal.Refused;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;

/** Whether an expert can be asked of an interview, about which there are these requests already. */
record Asking(Interview interview, List<Proof> before) {

  void refuseOutOfPlace(ProofRequest request, Instant now) {
    refuseOutOfPolicy(request.purpose());
    UUID expert = request.expert().expert();
    boolean speaks =
        interview.manuscript().text().participations().stream()
            .anyMatch(one -> one.expert().equals(expert));
    refuse(!speaks, ProofRefusal.PROOF_NOT_AN_EXPERT);
    boolean asked =
        before.stream()
            .filter(one -> one.purpose() == request.purpose())
            .anyMatch(one -> one.reader().expert().equals(expert) && one.timetable().isOpen(now));
    refuse(asked, ProofRefusal.PROOF_ASKED_ALREADY);
  }

  private void refuseOutOfPolicy(Purpose purpose) {
    ProofPolicy.Terms policy = ProofMarks.terms(interview.card());
    if (purpose == Purpose.ANSWERS) {
      refuse(!policy.questionnaire(), ProofRefusal.QUESTIONS_NOT_IN_SERIES);
      refuse(!Answering.isOpen(interview), ProofRefusal.QUESTIONS_NOT_NOW);
    } else {
      refuse(policy.scope() == ProofScope.NONE, ProofRefusal.PROOF_NOT_IN_SERIES);
    }
  }

  private static void refuse(boolean wrong, ProofRefusal reason) {
    if (wrong) {
      throw new Refused(reason);
    }
  }
}
