package org.verbatim.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/**
 * The one way in which something is done to an interview: it is taken to be changed, asked, and
 * what happened is written down, also when it was refused. Runs in the caller's transaction, which
 * a refusal must not roll back.
 */
@ApplicationScoped
public class Acts {

  private Interviews interviews;
  private Journal journal;
  private Witness witness;
  private Clock clock;

  /** For the container's proxy. */
  protected Acts() {}

  /** Acts on these interviews, before this witness. */
  @Inject
  public Acts(Interviews interviews, Journal journal, Witness witness, Clock clock) {
    this.interviews = interviews;
    this.journal = journal;
    this.witness = witness;
    this.clock = clock;
  }

  /** One of the interview's verbs, with its arguments but for the time. */
  @FunctionalInterface
  public interface Verb {
    /** Does it. */
    Moved to(Interview interview, Instant now);
  }

  /**
   * Does it, and writes it down.
   *
   * @throws Refused if the interview refuses; the refusal is written down
   */
  public Interview act(Transition transition, UUID id, Actor actor, Verb verb) {
    Instant now = clock.instant();
    Interview interview = interviews.requireToChange(id);
    return attempt(
        transition,
        id,
        actor,
        () -> {
          verb.to(interview, now).facts().forEach(fact -> happened(interview, fact, actor, now));
          return interview;
        });
  }

  private void happened(Interview interview, Fact fact, Actor actor, Instant now) {
    journal.record(actor, now, fact);
    witness.sees(interview, fact, actor, now);
  }

  /**
   * Does a part of it that changes nothing yet, such as looking for what it needs.
   *
   * @throws Refused if that is refused, which is written down
   */
  public <T> T attempt(Transition transition, UUID id, Actor actor, Supplier<T> part) {
    try {
      return part.get();
    } catch (Refused refused) {
      String reason = refused.reason().name();
      journal.record(actor, clock.instant(), Fact.refused(transition.act(), id, reason));
      throw refused;
    }
  }

  /** Freezes the text of an interview, because something was decided on it. */
  public Revision freeze(Interview interview, RevisionCause cause, Actor actor, String reason) {
    Revision.Frozen frozen = new Revision.Frozen(cause, actor, clock.instant(), reason);
    Revision revision = Revision.of(interview, frozen);
    interviews.add(revision);
    return revision;
  }
}
