package org.verbatim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Calendar;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Witness;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.staff.Actor;

/**
 * Does what is due, to each interview once: publishes it, takes it away, ends its embargo. Taking
 * it and giving up its date are one transaction, and a second node passes over what the first has
 * taken.
 */
@ApplicationScoped
public class DuePublications {

  private Due due;
  private Printer printer;
  private Journal journal;
  private Witness witness;
  private Surroundings surroundings;
  private Clock clock;

  /** For the container's proxy. */
  protected DuePublications() {}

  /** Works off what is due, before this witness. */
  @Inject
  public DuePublications(
      Due due,
      Printer printer,
      Journal journal,
      Witness witness,
      Surroundings surroundings,
      Clock clock) {
    this.due = due;
    this.printer = printer;
    this.journal = journal;
    this.witness = witness;
    this.surroundings = surroundings;
    this.clock = clock;
  }

  /** The interviews whose time has come. */
  public interface Due {

    /** One of them, to be changed, that nobody else is working on. */
    Optional<Interview> next(Instant now);
  }

  /**
   * Works off one interview whose time has come.
   *
   * @return its id, or empty if there is none
   */
  @Transactional
  public Optional<UUID> workOffOne() {
    Instant now = clock.instant();
    return due.next(now)
        .map(
            interview -> {
              workOff(interview, now);
              return interview.id();
            });
  }

  /** What is over is not published any more; what an embargo held appears as soon as it ends. */
  private void workOff(Interview interview, Instant now) {
    Calendar calendar = interview.calendar();
    if (calendar.endEmbargoWhenOver(now)) {
      printer.revise(interview);
      happened(interview, Act.EMBARGO_ENDED, "", now);
    }
    calendar
        .endWhenOver(now)
        .ifPresent(
            notice -> {
              printer.takeAway(interview, notice);
              happened(interview, Act.WITHDRAWN, notice, now);
            });
    if (calendar.isPublicationDue(now)) {
      publish(interview, now);
    }
  }

  private void publish(Interview interview, Instant now) {
    if (interview.calendar().publishWhenDue(surroundings, now)) {
      printer.print(interview, Actor.system());
      happened(interview, Act.PUBLISHED, "", now);
    } else {
      happened(interview, Act.PUBLICATION_FAILED, "", now);
    }
  }

  private void happened(Interview interview, Act act, String detail, Instant now) {
    Fact fact = Fact.done(act, interview.id(), detail);
    journal.record(Actor.system(), now, fact);
    witness.sees(interview, fact, Actor.system(), now);
  }
}
