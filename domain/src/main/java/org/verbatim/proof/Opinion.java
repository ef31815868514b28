package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.verbatim.text.Answer;
import org.verbatim.text.RichText;
import org.verbatim.typography.CanonicalText;

/** What an expert said of an answer, and what the desk did with it. */
@Embeddable
public class Opinion {

  /** What became of a correction, or of an objection. */
  public enum Outcome {
    /** The words of the expert stand in the text. */
    ACCEPTED,
    /** The text stands as it was, or was edited otherwise; a word to the expert says why. */
    ANSWERED
  }

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Choice choice;

  @Column(nullable = false)
  private String words;

  @Column(nullable = false)
  private String reason;

  /** The answer as it stood, and its fingerprint. */
  @Column(nullable = false)
  private String base;

  @Column(nullable = false)
  private String fingerprint;

  @Column(name = "at", nullable = false)
  private Instant at;

  @Embedded private Settlement settlement = new Settlement();

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Opinion() {}

  Opinion(Choice choice, Draft.Saying saying, Answer answer, Instant now) {
    this.choice = choice;
    this.words = choice == Choice.CORRECT ? saying.words().html() : "";
    this.reason = saying.reason();
    this.base = answer.text().html();
    this.fingerprint = CanonicalText.of(answer.text()).fingerprint();
    this.at = now;
  }

  /** Whether it awaits the desk. */
  public boolean isOpen() {
    return choice != Choice.APPROVE && settlement.isOpen();
  }

  /** Whether it was said of an answer with this fingerprint, and needs no other word. */
  boolean stillStands(String now) {
    return settlement.isOpen() && fingerprint.equals(now);
  }

  /** What was said. */
  public Choice choice() {
    return choice;
  }

  /** The words that the expert wants; empty for none. */
  public RichText words() {
    return new RichText(words);
  }

  /** Why; may be empty. */
  public String reason() {
    return reason;
  }

  /** The answer as it stood before the expert. */
  public RichText base() {
    return new RichText(base);
  }

  /** Its fingerprint. */
  public String fingerprint() {
    return fingerprint;
  }

  /** When it was sent. */
  public Instant at() {
    return at;
  }

  /** What the desk did with it. */
  public Settlement settlement() {
    return settlement;
  }
}
