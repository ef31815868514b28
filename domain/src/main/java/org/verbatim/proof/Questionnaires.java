package org.verbatim.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/** The questions that were sent to experts. They are changed under the lock of their request. */
public interface Questionnaires {

  /** Takes in a new one. */
  void add(Questionnaire questionnaire);

  /** Those of a request, if it is one for answers. */
  Optional<Questionnaire> of(UUID proof);

  /** The same; refused where there are none. */
  default Questionnaire require(UUID proof) {
    return of(proof).orElseThrow(() -> new Refused(ProofRefusal.PROOF_UNKNOWN));
  }

  /** Those of all requests of an interview. */
  List<Questionnaire> ofInterview(UUID interview);
}
