package org.verbatim.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verbatim.interview.Interview;
import org.verbatim.interview.WorkStatus;
import org.verbatim.staff.Actor;
import org.verbatim.typography.ReadableDates;

/**
 * What was asked when a text was submitted: who is to review it, until when, how soon, with which
 * word. One round a submission; it may be changed until somebody ends it, and is kept for ever.
 * What was decided in it are the versions that were frozen then ({@link
 * org.verbatim.interview.Revision}), and what counts of it, the approvals of the interview.
 */
@Entity
@Table(name = "review_round")
public class ReviewRound {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID interview;

  /** Counts the rounds of the interview, from 1 upwards. */
  @Column(nullable = false, updatable = false)
  private int number;

  @Column(name = "began_at", nullable = false, updatable = false)
  private Instant beganAt;

  @Column(name = "asked_by", nullable = false, updatable = false)
  private UUID askedBy;

  @Column(name = "asked_by_name", nullable = false, updatable = false)
  private String askedByName;

  private @Nullable LocalDate due;

  /** The day on which its people are to be reminded next; none if nothing more is to be said. */
  @Column(name = "remind_on")
  private @Nullable LocalDate remindOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Priority priority = Priority.NORMAL;

  @Column(nullable = false)
  private String word = "";

  @ElementCollection
  @CollectionTable(name = "review_round_reviewer", joinColumns = @JoinColumn(name = "round"))
  @OrderColumn(name = "position")
  private List<Reviewer> reviewers = new ArrayList<>();

  /** For the persistence provider. */
  protected ReviewRound() {}

  /** The round that the interview is in since this moment. */
  ReviewRound(Interview interview, Actor askedBy, Instant now) {
    this.id = UUID.randomUUID();
    this.interview = interview.id();
    this.number = interview.discussion().round();
    this.beganAt = now;
    this.askedBy = askedBy.account();
    this.askedByName = askedBy.name();
  }

  /** Asks these people from now on, in this way. */
  ReviewRound ask(List<Reviewer> named, ReviewRequest request) {
    reviewers.clear();
    reviewers.addAll(named);
    due = request.due().orElse(null);
    remindOn = request.due().map(day -> day.minusDays(1)).orElse(null);
    priority = request.priority();
    word = request.word();
    return this;
  }

  /**
   * What those who have not decided are to be told on this day, each of them once. A day that
   * nobody was there to tell of is passed over, and so is a round that has ended.
   */
  public Optional<Reminder> remind(Interview about, LocalDate today) {
    if (!isToBeReminded(today)) {
      return Optional.empty();
    }
    if (!isGoingOn(about)) {
      remindOn = null;
      return Optional.empty();
    }
    return due().flatMap(last -> remind(last, today));
  }

  private Optional<Reminder> remind(LocalDate last, LocalDate today) {
    if (today.isAfter(last)) {
      remindOn = null;
      return Optional.of(Reminder.OVERDUE);
    }
    remindOn = last.plusDays(1);
    return Optional.of(Reminder.DUE_TOMORROW).filter(eve -> today.isBefore(last));
  }

  boolean isToBeReminded(LocalDate today) {
    return remindOn != null && !remindOn.isAfter(today);
  }

  private boolean isGoingOn(Interview about) {
    return about.status() == WorkStatus.IN_REVIEW && about.discussion().round() == number;
  }

  /** The names of those who are asked, joined by commas; empty for whoever may. */
  public String names() {
    return reviewers.stream().map(Reviewer::name).collect(Collectors.joining(", "));
  }

  /** What is asked in one line, for the journal: names, day, priority. */
  String told() {
    return Stream.of(names(), due().map(LocalDate::toString).orElse(""), priority.name())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Whether the day on which a decision was in time has passed; a day is that of Paris. */
  public boolean isOverdue(Instant now) {
    return due().filter(day -> day.isBefore(dayOf(now))).isPresent();
  }

  /** The day that it is in Paris. */
  public static LocalDate dayOf(Instant now) {
    return now.atZone(ReadableDates.PARIS).toLocalDate();
  }

  /** Whether the person was asked by name. */
  public boolean asks(UUID account) {
    return reviewers.stream().anyMatch(one -> one.account().equals(account));
  }

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** The id of its interview. */
  public UUID interview() {
    return interview;
  }

  /** Which round of the interview it is, from 1 upwards. */
  public int number() {
    return number;
  }

  /** When it began. */
  public Instant beganAt() {
    return beganAt;
  }

  /** The account of who submitted the text. */
  public UUID askedBy() {
    return askedBy;
  }

  /** The name of who submitted the text, as it was then. */
  public String askedByName() {
    return askedByName;
  }

  /** The last day on which a decision is in time. */
  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  /** How soon it is wanted. */
  public Priority priority() {
    return priority;
  }

  /** What was said to the reviewers; may be empty. */
  public String word() {
    return word;
  }

  /** Those who were asked by name; empty where whoever may was asked. */
  public List<Reviewer> reviewers() {
    return List.copyOf(reviewers);
  }

  /** Their accounts. */
  public List<UUID> accounts() {
    return reviewers.stream().map(Reviewer::account).toList();
  }

  /** Who of these is asked no more: nobody while whoever may is asked, for so are they. */
  List<UUID> leavesOut(List<UUID> asked) {
    return reviewers.isEmpty() ? List.of() : asked.stream().filter(one -> !asks(one)).toList();
  }

  /** What is asked, as it could be asked anew. */
  public ReviewRequest request() {
    return new ReviewRequest(accounts(), due(), priority, word);
  }
}
