package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;

/** Until when an expert can speak, when they are reminded, and when it ended. */
@Embeddable
public class Timetable {

  /** So long before the day they are reminded. */
  private static final List<Duration> REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(1));

  private static final Duration LONGEST = Duration.ofDays(180);

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(nullable = false)
  private Instant deadline;

  @Column(name = "remind_at")
  private @Nullable Instant remindAt;

  @Column(nullable = false)
  private int reminders;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  /** When the day had passed, or the link was taken back. */
  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(nullable = false)
  private boolean revoked;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Timetable() {}

  Timetable(Instant deadline, Instant now) {
    this.askedAt = now;
    extend(deadline, now);
  }

  final void extend(Instant until, Instant now) {
    if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
      throw new Refused(ProofRefusal.PROOF_DEADLINE);
    }
    deadline = until;
    endedAt = null;
    revoked = false;
    remindAt = nextReminder(now);
  }

  private @Nullable Instant nextReminder(Instant now) {
    return REMINDERS.stream()
        .map(deadline::minus)
        .filter(one -> one.isAfter(now))
        .findFirst()
        .orElse(null);
  }

  void reminded(Instant now) {
    reminders++;
    remindAt = nextReminder(now);
  }

  /** There is nothing to remind of now. */
  void passOver(Instant now) {
    remindAt = nextReminder(now);
  }

  void sent(Instant now) {
    sentAt = now;
  }

  void end(Instant now) {
    endedAt = now;
    remindAt = null;
  }

  void revoke(Instant now) {
    end(now);
    revoked = true;
  }

  boolean isToBeReminded(Instant now) {
    return endedAt == null && remindAt != null && !now.isBefore(remindAt);
  }

  /** Whether the expert can still speak. */
  public boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(deadline);
  }

  /** Until when. */
  public Instant deadline() {
    return deadline;
  }

  /** When they were asked. */
  public Instant askedAt() {
    return askedAt;
  }

  /** How often they were reminded. */
  public int reminders() {
    return reminders;
  }

  /** When they sent something last. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** When it ended. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** Whether the link was taken back. */
  public boolean isRevoked() {
    return revoked;
  }
}
