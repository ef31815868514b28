package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;

/**
 * An immutable copy of a text, frozen when something was decided on it, or because it came too late
 * to be saved.
 */
@Entity
@Table(name = "revision")
public class Revision {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID interview;

  /** The version of the manuscript that it copies, or that a late save was made on. */
  @Column(nullable = false, updatable = false)
  private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private RevisionCause cause;

  /** The round of review that its interview was in; 0 before the first. */
  @Column(nullable = false, updatable = false)
  private int round;

  @Embedded private KeptText text;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "by_account", nullable = false, updatable = false)
  private UUID by;

  @Column(name = "by_name", nullable = false, updatable = false)
  private String byName;

  @Column(nullable = false, updatable = false)
  private String reason;

  /** For the persistence provider. */
  protected Revision() {}

  private Revision(Interview interview, int version, InterviewText text, Frozen frozen) {
    this.id = UUID.randomUUID();
    this.interview = interview.id();
    this.round = interview.discussion().round();
    this.version = version;
    this.text = new KeptText(text);
    this.cause = frozen.cause();
    this.at = frozen.at();
    this.by = frozen.by().account();
    this.byName = frozen.by().name();
    this.reason = frozen.reason();
  }

  /** Freezes the working text as it stands. */
  static Revision of(Interview interview, Frozen frozen) {
    Manuscript manuscript = interview.manuscript();
    return new Revision(interview, manuscript.version(), manuscript.text(), frozen);
  }

  /** Keeps a text that came too late to be saved. */
  static Revision setAside(Interview interview, TextSave save, Actor by, Instant at) {
    Frozen frozen = new Frozen(RevisionCause.SET_ASIDE, by, at, "");
    return new Revision(interview, save.version(), save.text(), frozen);
  }

  /** Why, by whom and when a text is frozen. */
  record Frozen(RevisionCause cause, Actor by, Instant at, String reason) {}

  /** Its permanent name. */
  public UUID id() {
    return id;
  }

  /** The id of its interview. */
  public UUID interview() {
    return interview;
  }

  /** The version of the manuscript that it copies, or that a late save was made on. */
  public int version() {
    return version;
  }

  /** What was decided. */
  public RevisionCause cause() {
    return cause;
  }

  /** The round of review in which it was frozen; 0 before the first. */
  public int round() {
    return round;
  }

  /** The frozen words. */
  public InterviewText text() {
    return text.open();
  }

  /** When it was frozen. */
  public Instant at() {
    return at;
  }

  /** The account of who decided. */
  public UUID by() {
    return by;
  }

  /** The name of who decided. */
  public String byName() {
    return byName;
  }

  /** Why; may be empty. */
  public String reason() {
    return reason;
  }
}
