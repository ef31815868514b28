package org.verbatim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.notice.Notice;
import org.verbatim.notice.NoticeKind;
import org.verbatim.notice.Notices;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/**
 * Publishes what is due, each interview once: taking it and giving up its date are one transaction,
 * and a second node passes over what the first has taken.
 */
@ApplicationScoped
public class DuePublications {

  private Due due;
  private Printer printer;
  private Journal journal;
  private Notices notices;
  private Clock clock;

  /** For the container's proxy. */
  protected DuePublications() {}

  /** Works off what is due. */
  @Inject
  public DuePublications(Due due, Printer printer, Journal journal, Notices notices, Clock clock) {
    this.due = due;
    this.printer = printer;
    this.journal = journal;
    this.notices = notices;
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

  private void workOff(Interview interview, Instant now) {
    if (interview.publishWhenDue(now)) {
      printer.print(interview, Actor.system());
      journal.record(Actor.system(), now, Fact.done(Act.PUBLISHED, interview.id(), ""));
    } else {
      journal.record(Actor.system(), now, Fact.done(Act.PUBLICATION_FAILED, interview.id(), ""));
      tell(interview, now);
    }
  }

  private void tell(Interview interview, Instant now) {
    Notice.About about = new Notice.About(interview.id(), interview.card().title(), now);
    notices.add(Notice.to(interview.beginning().by(), NoticeKind.COULD_NOT_PUBLISH, about));
    notices.add(Notice.to(Role.CHIEF, NoticeKind.COULD_NOT_PUBLISH, about));
  }
}
