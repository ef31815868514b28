package org.verbatim.interview;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.verbatim.refusal.Reason;
import org.verbatim.staff.Actor;

/** What must hold besides the status and the role, each with its reason. */
enum Guard {
  /** Four eyes: whoever wrote or changed a text, ever, does not judge it, whatever their roles. */
  NOT_OWN_WORK(WorkflowRefusal.OWN_WORK, (it, actor) -> !it.wasWrittenBy(actor.account())),

  /** Publishing the same words twice would be a mistake, or a double click. */
  NOT_ONLINE_AS_IT_STANDS(
      WorkflowRefusal.ALREADY_ONLINE, (it, actor) -> !it.publication().shows(it.manuscript())),

  /** There is a publication to give up. */
  SCHEDULED(WorkflowRefusal.NOT_SCHEDULED, (it, actor) -> it.publication().isScheduled()),

  /** There is something to take away. */
  ONLINE(WorkflowRefusal.NOT_ONLINE, (it, actor) -> it.publication().isOnline());

  private final WorkflowRefusal reason;
  private final BiPredicate<Interview, Actor> holds;

  Guard(WorkflowRefusal reason, BiPredicate<Interview, Actor> holds) {
    this.reason = reason;
    this.holds = holds;
  }

  Optional<Reason> refusal(Interview interview, Actor actor) {
    return holds.test(interview, actor) ? Optional.empty() : Optional.of(reason);
  }
}
