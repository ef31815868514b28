package org.verbatim.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Right;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;

/**
 * Puts an earlier version in the place of the working text. Nothing is erased: the text that gives
 * way becomes a version too, and restoring is an edit like any other.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class Restoring {

  private Interviews interviews;
  private SeriesShelf shelf;
  private Acts acts;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected Restoring() {}

  /** Restores among these interviews. */
  @Inject
  public Restoring(
      Interviews interviews, SeriesShelf shelf, Acts acts, Journal journal, Clock clock) {
    this.interviews = interviews;
    this.shelf = shelf;
    this.acts = acts;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Makes the version the working text.
   *
   * @throws Refused if the text may not be changed now, if the interview has no such version, if it
   *     is the working text already, or if its number in the series was given to another
   */
  public void restore(UUID id, UUID revisionId, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    Revision wanted =
        acts.attempt(Transition.EDIT, id, actor, () -> wanted(interview, revisionId, actor));
    InterviewText text = wanted.text();
    Instant now = clock.instant();
    Revision replaced = Revision.of(interview, frozen(RevisionCause.REPLACED, actor));
    acts.act(Transition.EDIT, id, actor, (it, at) -> it.edit(text, actor, at));
    interviews.add(replaced);
    interviews.add(Revision.of(interview, frozen(RevisionCause.RESTORED, actor)));
    String version = String.valueOf(wanted.version());
    journal.record(actor, now, Fact.done(Act.REVISION_RESTORED, id, version));
  }

  private Revision wanted(Interview interview, UUID revisionId, Actor actor) {
    Revision wanted =
        interviews
            .revision(revisionId)
            .filter(revision -> revision.interview().equals(interview.id()))
            .orElseThrow(() -> new Refused(WorkflowRefusal.REVISION_UNKNOWN));
    if (wanted.text().equals(interview.manuscript().text())) {
      throw new Refused(WorkflowRefusal.ALREADY_THIS_TEXT);
    }
    shelf.refuseWithout(Right.EDIT, actor, wanted.text(), WorkflowRefusal.NOT_YOUR_PART);
    interviews.refuseTakenNumber(interview.id(), wanted.text());
    return wanted;
  }

  private Revision.Frozen frozen(RevisionCause cause, Actor actor) {
    return new Revision.Frozen(cause, actor, clock.instant(), "");
  }
}
