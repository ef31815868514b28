package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verbatim.proof.ProofBoard;
import org.verbatim.web.desk.CurrentActor;

/**
 * What experts were asked about the interview of the page, as it stood when this request first
 * asked for it: whatever changes it leads on to another request.
 */
@RequestScoped
class ProofEntries {

  @Inject private ProofBoard board;
  @Inject private InterviewHead head;
  @Inject private CurrentActor actor;

  private @Nullable List<ProofBoard.Entry> entries;

  /** The newest first; refused to those who may not write the interview. */
  List<ProofBoard.Entry> all() {
    if (entries == null) {
      entries = board.of(head.interview(), actor.get());
    }
    return entries;
  }
}
