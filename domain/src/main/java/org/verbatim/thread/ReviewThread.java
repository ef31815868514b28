package org.verbatim.thread;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Transition;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.thread.Suggestion.State;

/**
 * A remark on a text and what was answered to it. It is opened in a round of review, goes on until
 * somebody resolves it, may be reopened, and stays readable for ever.
 */
@Entity
@Table(name = "review_thread")
public class ReviewThread {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID interview;

  /** Counts the threads of the interview, from 1 upwards: the name that people use. */
  @Column(nullable = false, updatable = false)
  private int number;

  /** The round of review that it was opened in; 0 before the first. */
  @Column(nullable = false, updatable = false)
  private int round;

  @Column(nullable = false, updatable = false)
  private boolean blocking;

  @Column(nullable = false)
  private boolean resolved;

  @Embedded private Anchor anchor;

  /** Null where nothing is suggested. */
  @Embedded private @Nullable Suggestion suggestion;

  @ElementCollection
  @CollectionTable(name = "review_message", joinColumns = @JoinColumn(name = "thread"))
  @OrderColumn(name = "position")
  private List<Message> messages = new ArrayList<>();

  /** For the persistence provider. */
  protected ReviewThread() {}

  ReviewThread(Interview interview, Anchor anchor, boolean blocking, Message first) {
    this.id = UUID.randomUUID();
    this.interview = interview.id();
    this.number = interview.discussion().open(blocking);
    this.round = interview.discussion().round();
    this.blocking = blocking;
    this.anchor = anchor;
    this.messages.add(first);
  }

  /** Has it suggest words for those that it hangs on. */
  void suggest(Suggestion suggested) {
    this.suggestion = suggested;
  }

  /** Adds something to what was said. */
  void answer(Message message) {
    if (resolved) {
      throw new Refused(ThreadRefusal.THREAD_CLOSED);
    }
    messages.add(message);
  }

  /** Ends it; the interview counts it no more. */
  void resolve(Interview about, Actor actor, Instant now) {
    refusalToResolve(about, actor).ifPresent(ReviewThread::refuse);
    end(about, Message.of(Message.Kind.RESOLVED, actor, now));
  }

  /** What it suggests has come into the text. */
  void accept(Interview about, Actor actor, Instant now) {
    suggestion().ifPresent(one -> one.decide(State.ACCEPTED));
    end(about, Message.of(Message.Kind.ACCEPTED, actor, now));
  }

  /** What it suggests does not come into the text; gives what was said to that. */
  Message refuse(Interview about, Said why, Actor actor, Instant now) {
    refusalToRefuse(about, actor).ifPresent(ReviewThread::refuse);
    suggestion().ifPresent(one -> one.decide(State.REFUSED));
    return end(about, Message.of(Message.Kind.REFUSED, why, actor, now));
  }

  private static void refuse(Reason reason) {
    throw new Refused(reason);
  }

  private Message end(Interview about, Message last) {
    resolved = true;
    about.discussion().resolve(number);
    messages.add(last);
    return last;
  }

  /** Takes it up again: a blocking one blocks again. */
  void reopen(Interview about, Actor actor, Instant now) {
    refusalToReopen(about, actor).ifPresent(ReviewThread::refuse);
    suggestion().ifPresent(one -> one.decide(State.OPEN));
    resolved = false;
    about.discussion().reopen(number, blocking);
    messages.add(Message.of(Message.Kind.REOPENED, actor, now));
  }

  /** Why this actor may not take it up again; empty if they may. */
  public Optional<Reason> refusalToReopen(Interview about, Actor actor) {
    if (!resolved || !ThreadDesk.maySettle(actor, about)) {
      return Optional.of(resolved ? ThreadRefusal.COMMENT_ONLY : ThreadRefusal.THREAD_OPEN);
    }
    return suggestion()
        .filter(one -> one.state() == State.ACCEPTED)
        .map(accepted -> ThreadRefusal.SUGGESTION_ACCEPTED_ALREADY);
  }

  /** Why this actor may not resolve it; empty if they may. */
  public Optional<Reason> refusalToResolve(Interview about, Actor actor) {
    if (resolved) {
      return Optional.of(ThreadRefusal.THREAD_CLOSED);
    }
    return isUndecided() ? Optional.of(ThreadRefusal.SUGGESTION_OPEN) : refusalToEnd(about, actor);
  }

  /** Why this actor may not refuse what it suggests; empty if they may. */
  public Optional<Reason> refusalToRefuse(Interview about, Actor actor) {
    return isUndecided()
        ? refusalToEnd(about, actor)
        : Optional.of(ThreadRefusal.SUGGESTION_DECIDED);
  }

  /** Why this actor may not accept what it suggests; empty if they may. */
  public Optional<Refused> objectionToAccept(Interview about, Actor actor) {
    if (!isUndecided()) {
      return Optional.of(new Refused(ThreadRefusal.SUGGESTION_DECIDED));
    }
    Optional<Refused> late = Optional.of(new Refused(ThreadRefusal.SUGGESTION_OVERTAKEN));
    return Transition.EDIT
        .objection(about, actor)
        .or(() -> late.filter(refused -> isOvertaken(about.manuscript().text())));
  }

  /** Whether the words that a suggestion is for have changed since, or are gone. */
  public boolean isOvertaken(InterviewText now) {
    return isUndecided() && anchor.untouched(now).isEmpty();
  }

  /** Whether it suggests something that nobody has decided on. */
  public boolean isUndecided() {
    return suggestion().filter(Suggestion::isOpen).isPresent();
  }

  /** The text with what it suggests; the same where it suggests nothing. */
  InterviewText suggested(InterviewText text) {
    return suggestion().map(one -> one.in(text, anchor)).orElse(text);
  }

  /** What it suggests, if anything. */
  public Optional<Suggestion> suggestion() {
    return Optional.ofNullable(suggestion);
  }

  private Optional<Reason> refusalToEnd(Interview about, Actor actor) {
    if (!ThreadDesk.maySettle(actor, about)) {
      return Optional.of(ThreadRefusal.COMMENT_ONLY);
    }
    if (actor.account().equals(opener()) || actor.holds(Role.CHIEF)) {
      return Optional.empty();
    }
    if (blocking) {
      return Optional.of(ThreadRefusal.THREAD_BLOCKS);
    }
    return about.wasWrittenBy(actor.account())
        ? Optional.empty()
        : Optional.of(ThreadRefusal.THREAD_OF_OTHERS);
  }

  /** Where it stands in the text as it is now. */
  public Standing standing(InterviewText now) {
    return anchor.in(now);
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** The id of its interview. */
  public UUID interview() {
    return interview;
  }

  /** The account of who opened it. */
  UUID opener() {
    return messages.get(0).author();
  }

  /** Its number in the interview, from 1 upwards. */
  public int number() {
    return number;
  }

  /** The round of review that it was opened in; 0 before the first. */
  public int round() {
    return round;
  }

  /** Whether nothing is approved while it is open. */
  public boolean isBlocking() {
    return blocking;
  }

  /** Whether it has ended. */
  public boolean isResolved() {
    return resolved;
  }

  /** What it was hung on. */
  public Anchor anchor() {
    return anchor;
  }

  /** What was said and done, in order. */
  public List<Message> messages() {
    return List.copyOf(messages);
  }
}
