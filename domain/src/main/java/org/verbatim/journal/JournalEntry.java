package org.verbatim.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;

/** One act of the desk. Rows are only ever added; the database itself refuses anything else. */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

  @Id private UUID id;

  @Column(name = "at", nullable = false)
  private Instant at;

  /** Null where nobody is signed in, or where the clock acted. */
  private @Nullable UUID actor;

  @Column(name = "actor_name", nullable = false)
  private String actorName;

  @Column(nullable = false)
  private String act;

  /** The interview, series, account … that it was done to. */
  private @Nullable UUID subject;

  @Column(nullable = false)
  private String detail;

  @Column(nullable = false)
  private boolean refused;

  /** Its place in the journal; 0 until it has one. */
  private long number;

  /** For the persistence provider. */
  protected JournalEntry() {}

  /** An act that was done, or refused. */
  JournalEntry(Actor actor, Instant at, Fact fact) {
    this.id = UUID.randomUUID();
    this.at = at;
    this.actor = actor.isSystem() ? null : actor.account();
    this.actorName = actor.name();
    this.act = fact.act().name();
    this.subject = fact.subject();
    this.detail = fact.detail();
    this.refused = fact.refused();
  }

  /** The name of this row. */
  public UUID id() {
    return id;
  }

  /** When it was done. */
  public Instant at() {
    return at;
  }

  /** Who did it; nobody where the clock acted, or where nobody had signed in. */
  public Optional<UUID> actor() {
    return Optional.ofNullable(actor);
  }

  /** The name of who did it, as it was then. */
  public String actorName() {
    return actorName;
  }

  /** What was done. */
  public Act act() {
    return Act.valueOf(act);
  }

  /** What it was done to. */
  public Optional<UUID> subject() {
    return Optional.ofNullable(subject);
  }

  /** The reason given, or what was concerned; may be empty. */
  public String detail() {
    return detail;
  }

  /** Whether it was asked for and refused. */
  public boolean refused() {
    return refused;
  }

  /** Its place in the journal, counted from 1; 0 until it has one. */
  public long number() {
    return number;
  }

  /** Its fields, to be chained. */
  public Written written() {
    return new Written(id, at, actor(), actorName, act, subject(), detail, refused);
  }
}
