package org.verbatim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.SiteGeneration;
import org.verbatim.interview.Transition;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/** Decides what readers see, and from when. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class PublicationDesk {

  private Acts acts;
  private Editions editions;
  private Printer printer;
  private SiteGeneration generation;
  private Surroundings surroundings;

  /** For the container's proxy. */
  protected PublicationDesk() {}

  /** A desk that acts on interviews and makes editions of them. */
  @Inject
  public PublicationDesk(
      Acts acts,
      Editions editions,
      Printer printer,
      SiteGeneration generation,
      Surroundings surroundings) {
    this.acts = acts;
    this.editions = editions;
    this.printer = printer;
    this.generation = generation;
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
        Transition.SCHEDULE, id, actor, (it, now) -> it.schedule(due, surroundings, actor, now));
  }

  /** Gives up the publication that is due. */
  public void cancelSchedule(UUID id, Actor actor) {
    acts.act(Transition.CANCEL_SCHEDULE, id, actor, (it, now) -> it.cancelSchedule(actor));
  }

  /** Takes away what readers see; the reason becomes the notice that they find instead. */
  public void withdraw(UUID id, String reason, Actor actor) {
    Interview interview =
        acts.act(Transition.WITHDRAW, id, actor, (it, now) -> it.withdraw(reason, actor, now));
    Instant at = interview.publication().withdrawnAt().orElseThrow();
    editions.online(id).ifPresent(edition -> edition.withdraw(reason.strip(), at));
    generation.advance();
  }
}
