package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;

/**
 * When readers are to see an interview no more, and what they will find instead. It speaks of the
 * interview: a new edition does not move it.
 */
@Embeddable
public class PlannedEnd {

  @Column(name = "ends_at")
  private @Nullable Instant at;

  /** The notice that readers will find. */
  @Column(name = "ends_notice", nullable = false)
  private String notice = "";

  @Column(name = "ends_by")
  private @Nullable UUID by;

  @Column(name = "ends_by_name")
  private @Nullable String byName;

  /** None is planned. */
  protected PlannedEnd() {}

  void plan(Instant end, Reasoned why, Actor actor) {
    at = end;
    notice = why.words();
    by = actor.account();
    byName = actor.name();
  }

  void forget() {
    at = null;
    notice = "";
    by = null;
    byName = null;
  }

  boolean hasCome(Instant now) {
    return at != null && !at.isAfter(now);
  }

  /** Whether readers would see nothing any more at that time. */
  boolean isBy(Instant time) {
    return at != null && !time.isBefore(at);
  }

  /** Whether one is planned. */
  public boolean isPlanned() {
    return at != null;
  }

  /** When it is. */
  public Optional<Instant> at() {
    return Optional.ofNullable(at);
  }

  /** What readers will find; empty where none is planned. */
  public String notice() {
    return notice;
  }

  /** Who planned it. */
  public Optional<String> byName() {
    return Optional.ofNullable(byName);
  }
}
