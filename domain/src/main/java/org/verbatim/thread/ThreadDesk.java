package org.verbatim.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Right;
import org.verbatim.staff.Actor;

/**
 * Where remarks are made, answered and settled. The interview is taken to be changed first: it
 * counts its threads, and what it counts decides whether it is approved.
 */
@ApplicationScoped
@Transactional
public class ThreadDesk {

  private Interviews interviews;
  private Threads threads;
  private Journal journal;
  private Hearing hearing;
  private Clock clock;

  /** For the container's proxy. */
  protected ThreadDesk() {}

  /** A desk over these threads. */
  @Inject
  public ThreadDesk(
      Interviews interviews, Threads threads, Journal journal, Hearing hearing, Clock clock) {
    this.interviews = interviews;
    this.threads = threads;
    this.journal = journal;
    this.hearing = hearing;
    this.clock = clock;
  }

  /** Opens a thread with a remark. */
  @Attempt("THREAD_OPENED")
  public ReviewThread open(UUID interviewId, Remark remark, Actor actor) {
    Interview interview = taken(interviewId, actor);
    refuseToBlock(remark, interview, actor);
    Instant now = clock.instant();
    Message first = Message.of(hearing.read(remark.words(), interview), actor, now);
    Anchor anchor = Anchor.in(interview.manuscript().text(), remark.place(), remark.quote());
    ReviewThread thread = new ReviewThread(interview, anchor, remark.blocking(), first);
    threads.add(thread);
    record(Act.THREAD_OPENED, thread, actor, now);
    hearing.tell(interview, first, actor);
    return thread;
  }

  /** Answers in a thread. */
  @Attempt("THREAD_ANSWERED")
  public ReviewThread answer(UUID interviewId, UUID threadId, String words, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Instant now = clock.instant();
    ReviewThread thread = threads.require(interviewId, threadId);
    Message answer = Message.of(hearing.read(words, interview), actor, now);
    thread.answer(answer);
    record(Act.THREAD_ANSWERED, thread, actor, now);
    hearing.tell(interview, answer, actor);
    return thread;
  }

  /** Ends a thread. */
  @Attempt("THREAD_RESOLVED")
  public ReviewThread resolve(UUID interviewId, UUID threadId, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Instant now = clock.instant();
    ReviewThread thread = threads.require(interviewId, threadId);
    thread.resolve(interview, actor, now);
    record(Act.THREAD_RESOLVED, thread, actor, now);
    return thread;
  }

  /** Takes a thread up again that was resolved. */
  @Attempt("THREAD_REOPENED")
  public ReviewThread reopen(UUID interviewId, UUID threadId, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Instant now = clock.instant();
    ReviewThread thread = threads.require(interviewId, threadId);
    thread.reopen(interview, actor, now);
    record(Act.THREAD_REOPENED, thread, actor, now);
    return thread;
  }

  /** Whether this actor may speak about the interview. In the trash nobody does. */
  public static boolean isOpenTo(Actor actor, Interview interview) {
    return !interview.trash().isHolding()
        && Right.COMMENT.isHeldBy(actor, interview.card().series());
  }

  /** Whether this actor may let a thread block, end it or take it up again, besides speaking. */
  public static boolean maySettle(Actor actor, Interview interview) {
    return isOpenTo(actor, interview)
        && Stream.of(Right.EDIT, Right.REVIEW)
            .anyMatch(right -> right.isHeldBy(actor, interview.card().series()));
  }

  /** Whoever may only speak does not stop an approval. */
  static void refuseToBlock(Remark remark, Interview interview, Actor actor) {
    if (remark.blocking() && !maySettle(actor, interview)) {
      throw new Refused(ThreadRefusal.COMMENT_ONLY);
    }
  }

  private Interview taken(UUID id, Actor actor) {
    return taken(interviews, id, actor);
  }

  static Interview taken(Interviews interviews, UUID id, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    Right.COMMENT
        .objection(actor, interview.card().series(), ThreadRefusal.COMMENT_BY_EDITORIAL)
        .ifPresent(
            refused -> {
              throw refused;
            });
    if (interview.trash().isHolding()) {
      throw new Refused(WorkflowRefusal.IN_TRASH);
    }
    return interview;
  }

  private void record(Act act, ReviewThread thread, Actor actor, Instant now) {
    journal.record(actor, now, Fact.done(act, thread.interview(), "#" + thread.number()));
  }
}
