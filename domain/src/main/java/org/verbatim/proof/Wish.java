package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;

/** How an expert wants to be introduced otherwise in one detail, and what the desk did with it. */
@Embeddable
public class Wish {

  @Column(nullable = false)
  private String words;

  /** What stood there when they said so. */
  @Column(nullable = false)
  private String base;

  @Enumerated(EnumType.STRING)
  private Opinion.@Nullable Outcome outcome;

  @Column(nullable = false)
  private String reply = "";

  @Column(name = "settled_by_name", nullable = false)
  private String settledBy = "";

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Wish() {}

  Wish(String words, String base) {
    this.words = words;
    this.base = base;
  }

  void settle(Opinion.Outcome how, String word, Actor actor, Instant now) {
    outcome = how;
    reply = word;
    settledBy = actor.name();
    settledAt = now;
  }

  /** Whether it awaits the desk. */
  public boolean isOpen() {
    return outcome == null;
  }

  /** The words that they want. */
  public String words() {
    return words;
  }

  /** What stood there when they said so. */
  public String base() {
    return base;
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
  public String settledBy() {
    return settledBy;
  }

  /** When it was settled. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
