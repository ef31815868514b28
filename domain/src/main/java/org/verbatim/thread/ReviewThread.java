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
import org.verbatim.interview.Interview;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;

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

  /** Adds something to what was said. */
  void answer(Message message) {
    if (resolved) {
      throw new Refused(ThreadRefusal.THREAD_CLOSED);
    }
    messages.add(message);
  }

  /** Ends it; the interview counts it no more. */
  void resolve(Interview about, Actor actor, Instant now) {
    refusalToResolve(about, actor)
        .ifPresent(
            reason -> {
              throw new Refused(reason);
            });
    resolved = true;
    about.discussion().resolve(number);
    messages.add(Message.of(Message.Kind.RESOLVED, actor, now));
  }

  /** Takes it up again: a blocking one blocks again. */
  void reopen(Interview about, Actor actor, Instant now) {
    if (!resolved) {
      throw new Refused(ThreadRefusal.THREAD_OPEN);
    }
    if (!ThreadDesk.maySettle(actor, about)) {
      throw new Refused(ThreadRefusal.COMMENT_ONLY);
    }
    resolved = false;
    about.discussion().reopen(number, blocking);
    messages.add(Message.of(Message.Kind.REOPENED, actor, now));
  }

  /** Why this actor may not resolve it; empty if they may. */
  public Optional<Reason> refusalToResolve(Interview about, Actor actor) {
    if (resolved) {
      return Optional.of(ThreadRefusal.THREAD_CLOSED);
    }
    if (!ThreadDesk.maySettle(actor, about)) {
      return Optional.of(ThreadRefusal.COMMENT_ONLY);
    }
    if (actor.account().equals(messages.get(0).author()) || actor.holds(Role.CHIEF)) {
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
