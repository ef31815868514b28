package org.verbatim.interview;

import java.time.Instant;
import java.util.Optional;
import org.verbatim.checklist.Surroundings;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/**
 * What is to become of an interview at times to come: when it appears, when it is taken away, and
 * until when it is held back. These are verbs of the interview like all others, in a room of their
 * own. What happens by itself asks no transition: who planned it was asked.
 */
public final class Calendar {

  private final Interview interview;
  private final Publication publication;

  Calendar(Interview interview) {
    this.interview = interview;
    this.publication = interview.publication();
  }

  /**
   * Shows the approved text to readers from a time to come, which no embargo and no end forbids;
   * refused like a submission.
   */
  public Moved schedule(Instant due, Surroundings surroundings, Actor actor, Instant now) {
    Transition.SCHEDULE.check(interview, actor);
    refusePast(due, now);
    refuse(embargo().holds(due), WorkflowRefusal.UNDER_EMBARGO, embargo().until());
    refuse(end().isBy(due), WorkflowRefusal.AFTER_THE_END, end().at());
    Incomplete.refuse(interview, surroundings);
    publication.await(due, actor);
    return Moved.by(Transition.SCHEDULE, interview, due.toString());
  }

  /** Gives up the publication that is due. */
  public Moved cancelSchedule(Actor actor) {
    Transition.CANCEL_SCHEDULE.check(interview, actor);
    publication.forget();
    return Moved.by(Transition.CANCEL_SCHEDULE, interview, "");
  }

  /** Has what readers see taken away at a time to come, with the notice that they will find. */
  public Moved planEnd(Instant when, String notice, Actor actor, Instant now) {
    Transition.PLAN_END.check(interview, actor);
    refusePast(when, now);
    Optional<Instant> due = publication.dueAt();
    boolean tooSoon = due.filter(it -> !when.isAfter(it)).isPresent();
    refuse(tooSoon, WorkflowRefusal.END_BEFORE_PUBLICATION, due);
    end().plan(when, new Reasoned(notice), actor);
    return Moved.by(Transition.PLAN_END, interview, told(when, end().notice()));
  }

  /** Leaves what readers see where it is. */
  public Moved cancelEnd(Actor actor) {
    Transition.CANCEL_END.check(interview, actor);
    end().forget();
    return Moved.by(Transition.CANCEL_END, interview, "");
  }

  /**
   * Has readers see nothing before that time, also of what they see now. A publication that is due
   * before waits until then.
   */
  public Moved embargo(Instant until, String note, Actor actor, Instant now) {
    Transition.EMBARGO.check(interview, actor);
    refusePast(until, now);
    embargo().begin(until, new Reasoned(note), actor);
    return Moved.by(Transition.EMBARGO, interview, told(until, embargo().note()));
  }

  /** Ends the embargo before its time. */
  public Moved liftEmbargo(Actor actor) {
    Transition.LIFT_EMBARGO.check(interview, actor);
    embargo().end();
    return Moved.by(Transition.LIFT_EMBARGO, interview, "");
  }

  /** Whether anything of it is to happen by itself by now. */
  public boolean hasCome(Instant now) {
    return embargo().isOver(now) || end().hasCome(now) || isPublicationDue(now);
  }

  /** Whether the publication is due, and no embargo holds it. */
  public boolean isPublicationDue(Instant now) {
    return !embargo().isRunning() && publication.dueAt().filter(it -> !it.isAfter(now)).isPresent();
  }

  /** Ends the embargo if its time is over; says whether it was. */
  public boolean endEmbargoWhenOver(Instant now) {
    boolean over = embargo().isOver(now);
    if (over) {
      embargo().end();
    }
    return over;
  }

  /** Shows the text if it still may be, or gives up the date; says which. */
  public boolean publishWhenDue(Surroundings surroundings, Instant now) {
    boolean mayBe =
        interview.status() == WorkStatus.APPROVED
            && Guard.holdForReaders(interview)
            && Incomplete.isReadyForReaders(interview, surroundings);
    boolean possible = mayBe && !publication.shows(interview.manuscript());
    if (possible) {
      publication.show(interview.manuscript(), now);
    } else {
      publication.forget();
    }
    return possible;
  }

  /** Takes the edition away if its time is over, and gives the notice that readers find. */
  public Optional<String> endWhenOver(Instant now) {
    Optional<String> notice = Optional.of(end().notice()).filter(it -> end().hasCome(now));
    notice.ifPresent(it -> publication.hide(now));
    return notice;
  }

  private Embargo embargo() {
    return publication.embargo();
  }

  private PlannedEnd end() {
    return publication.end();
  }

  /** What the journal keeps: the moment, and the words. */
  private static String told(Instant when, String words) {
    return when + " · " + words;
  }

  private static void refusePast(Instant when, Instant now) {
    refuse(!when.isAfter(now), WorkflowRefusal.DUE_IN_THE_PAST, Optional.empty());
  }

  private static void refuse(boolean wrong, WorkflowRefusal reason, Optional<Instant> named) {
    if (wrong) {
      throw new Refused(reason, named.stream().toArray());
    }
  }
}
