package org.verbatim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Transition;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/** Decides what readers see, and from when. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class PublicationDesk {

  private Acts acts;
  private Printer printer;
  private Surroundings surroundings;

  /** For the container's proxy. */
  protected PublicationDesk() {}

  /** A desk that acts on interviews and makes editions of them. */
  @Inject
  public PublicationDesk(Acts acts, Printer printer, Surroundings surroundings) {
    this.acts = acts;
    this.printer = printer;
    this.surroundings = surroundings;
  }

  /** Shows the approved text to readers from now on. */
  public void publish(UUID id, Actor actor) {
    Interview interview =
        acts.act(Transition.PUBLISH, id, actor, (it, now) -> it.publish(surroundings, actor, now));
    printer.print(interview, actor);
  }

  /** Shows the approved text to readers from a time to come. */
  public void schedule(UUID id, Instant due, Actor actor) {
    acts.act(
        Transition.SCHEDULE,
        id,
        actor,
        (it, now) -> it.calendar().schedule(due, surroundings, actor, now));
  }

  /** Gives up the publication that is due. */
  public void cancelSchedule(UUID id, Actor actor) {
    acts.act(
        Transition.CANCEL_SCHEDULE, id, actor, (it, now) -> it.calendar().cancelSchedule(actor));
  }

  /** Takes away what readers see; the reason becomes the notice that they find instead. */
  public void withdraw(UUID id, String reason, Actor actor) {
    Interview interview =
        acts.act(Transition.WITHDRAW, id, actor, (it, now) -> it.withdraw(reason, actor, now));
    printer.takeAway(interview, reason.strip());
  }

  /** Has what readers see taken away at a time to come, with the notice that they will find. */
  public void planEnd(UUID id, Instant end, String notice, Actor actor) {
    acts.act(
        Transition.PLAN_END,
        id,
        actor,
        (it, now) -> it.calendar().planEnd(end, notice, actor, now));
  }

  /** Leaves what readers see where it is. */
  public void cancelEnd(UUID id, Actor actor) {
    acts.act(Transition.CANCEL_END, id, actor, (it, now) -> it.calendar().cancelEnd(actor));
  }

  /** Has readers see nothing before that time, also of what they see now. */
  public void embargo(UUID id, Instant until, String note, Actor actor) {
    Interview interview =
        acts.act(
            Transition.EMBARGO,
            id,
            actor,
            (it, now) -> it.calendar().embargo(until, note, actor, now));
    printer.revise(interview);
  }

  /** Ends an embargo before its time. */
  public void liftEmbargo(UUID id, Actor actor) {
    Interview interview =
        acts.act(Transition.LIFT_EMBARGO, id, actor, (it, now) -> it.calendar().liftEmbargo(actor));
    printer.revise(interview);
  }
}
