package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextMeasure;

/** The working text of an interview: what the desk edits. Readers see copies of it, never it. */
@Entity
@Table(name = "manuscript")
public class Manuscript {

  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = 300;

  /** The most people who are named as having conducted it. */
  public static final int MOST_INTERVIEWERS = 10;

  /** The longest of their names, in characters. */
  public static final int LONGEST_NAME = 120;

  /** The id of its interview. */
  @Id private UUID interview;

  /** Counts the changes, from 1 upwards: a save says which count it was made on. */
  @Column(nullable = false)
  private int version;

  @Embedded private KeptText text;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by", nullable = false)
  private UUID changedBy;

  @Column(name = "changed_by_name", nullable = false)
  private String changedByName;

  @Column(nullable = false)
  private int words;

  /** For the persistence provider. */
  protected Manuscript() {}

  Manuscript(UUID interview, InterviewText text, Change change) {
    this.interview = interview;
    rewrite(text, change);
  }

  /** Refuses a text before anything is changed. */
  final void rewrite(InterviewText newText, Change change) {
    refuseTooMuch(newText);
    this.text = new KeptText(newText);
    this.version++;
    this.changedAt = change.at();
    this.changedBy = change.by().account();
    this.changedByName = change.by().name();
    this.words = TextMeasure.of(newText).words();
  }

  private static void refuseTooMuch(InterviewText text) {
    if (text.title().length() > LONGEST_TITLE) {
      throw new Refused(WorkflowRefusal.TITLE_TOO_LONG, LONGEST_TITLE);
    }
    List<String> names = text.interviewers();
    boolean tooLong = names.stream().anyMatch(name -> name.length() > LONGEST_NAME);
    if (tooLong || names.size() > MOST_INTERVIEWERS) {
      throw new Refused(WorkflowRefusal.BYLINE_TOO_LONG, MOST_INTERVIEWERS, LONGEST_NAME);
    }
  }

  /** The id of its interview. */
  public UUID interview() {
    return interview;
  }

  /** How many times it was changed, from 1 upwards. */
  public int version() {
    return version;
  }

  /** The words. */
  public InterviewText text() {
    return text.open();
  }

  /** Whether it has these words already. */
  boolean isWrittenAs(InterviewText other) {
    return text.isWrittenAs(other);
  }

  /** When it was last changed. */
  public Instant changedAt() {
    return changedAt;
  }

  /** The account that changed it last. */
  public UUID changedBy() {
    return changedBy;
  }

  /** The name of who changed it last. */
  public String changedByName() {
    return changedByName;
  }

  /** How many words it has. */
  public int words() {
    return words;
  }
}
