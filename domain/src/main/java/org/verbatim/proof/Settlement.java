package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;

/** What the desk did with something that an expert wants; nothing so far. */
@Embeddable
public class Settlement {

  @Enumerated(EnumType.STRING)
  private Opinion.@Nullable Outcome outcome;

  @Column(nullable = false)
  private String reply = "";

  @Column(name = "settled_by_name", nullable = false)
  private String by = "";

  @Column(name = "settled_at")
  private @Nullable Instant at;

  /** Nothing was done so far. */
  protected Settlement() {}

  void settle(Opinion.Outcome how, String word, Actor actor, Instant now) {
    outcome = how;
    reply = word;
    by = actor.name();
    at = now;
  }

  /** Whether it awaits the desk. */
  boolean isOpen() {
    return outcome == null;
  }

  /** What the desk did with it; nothing so far. */
  public Optional<Opinion.Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** The desk's word to the expert; may be empty. */
  public String reply() {
    return reply;
  }

  /** Who settled it; empty if nobody did. */
  public String by() {
    return by;
  }

  /** When it was settled. */
  public Optional<Instant> at() {
    return Optional.ofNullable(at);
  }
}
