package org.verbatim.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.Transition;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/** Where interviews are handed in, sent back and approved. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class EditorialDesk {

  private Acts acts;

  /** For the container's proxy. */
  protected EditorialDesk() {}

  /** A desk that acts on interviews. */
  @Inject
  public EditorialDesk(Acts acts) {
    this.acts = acts;
  }

  /** Hands an interview in for review. */
  public void submit(UUID id, Actor actor) {
    Interview interview =
        acts.act(Transition.SUBMIT, id, actor, (it, now) -> it.submit(actor, now));
    acts.freeze(interview, RevisionCause.SUBMITTED, actor, "");
  }

  /** Takes an interview back from the reviewers. */
  public void recall(UUID id, Actor actor) {
    acts.act(Transition.RECALL, id, actor, (it, now) -> it.recall(actor, now));
  }

  /** Sends an interview back, saying what is asked. */
  public void requestChanges(UUID id, String reason, Actor actor) {
    Interview interview =
        acts.act(
            Transition.REQUEST_CHANGES,
            id,
            actor,
            (it, now) -> it.requestChanges(reason, actor, now));
    acts.freeze(
        interview, RevisionCause.CHANGES_REQUESTED, actor, interview.discussion().requested());
  }

  /** Approves an interview as it stands; says how it stands then. */
  public Interview approve(UUID id, Actor actor) {
    Interview interview =
        acts.act(Transition.APPROVE, id, actor, (it, now) -> it.approve(actor, now));
    acts.freeze(interview, RevisionCause.APPROVED, actor, "");
    return interview;
  }
}
