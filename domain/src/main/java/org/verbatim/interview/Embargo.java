package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;

/**
 * A promise that readers see nothing of an interview before a moment. It runs until the clock, or a
 * person, ends it: when that comes late, the interview is held for longer, and never shown too
 * soon.
 */
@Embeddable
public class Embargo {

  @Column(name = "embargoed", nullable = false)
  private boolean running;

  @Column(name = "embargo_until")
  private @Nullable Instant until;

  /** Why; for the desk alone. */
  @Column(name = "embargo_note", nullable = false)
  private String note = "";

  @Column(name = "embargo_by")
  private @Nullable UUID by;

  @Column(name = "embargo_by_name")
  private @Nullable String byName;

  /** None runs. */
  protected Embargo() {}

  void begin(Instant end, Reasoned why, Actor actor) {
    running = true;
    until = end;
    note = why.words();
    by = actor.account();
    byName = actor.name();
  }

  void end() {
    running = false;
    until = null;
    note = "";
    by = null;
    byName = null;
  }

  boolean isOver(Instant now) {
    return running && !now.isBefore(endsAt());
  }

  /** Whether it keeps something from being shown at that time. */
  public boolean holds(Instant at) {
    return running && at.isBefore(endsAt());
  }

  boolean isOf(UUID account) {
    return account.equals(by);
  }

  private Instant endsAt() {
    return until().orElseThrow();
  }

  /** Whether readers are shown nothing for now. */
  public boolean isRunning() {
    return running;
  }

  /** When it ends. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  /** Why; empty where none runs. */
  public String note() {
    return note;
  }

  /** Who put it. */
  public Optional<String> byName() {
    return Optional.ofNullable(byName);
  }
}
