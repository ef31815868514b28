package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.text.RichText;

/** What an expert typed of an answer and has not sent. Nothing follows from it. */
@Embeddable
public class Draft {

  @Enumerated(EnumType.STRING)
  private @Nullable Choice choice;

  /** The corrected answer, as it was typed. */
  @Column(nullable = false)
  private String words;

  @Column(nullable = false)
  private String reason;

  /** The fingerprint of the answer that the expert had before them. */
  @Column(nullable = false)
  private String seen;

  @Column(name = "at", nullable = false)
  private Instant at;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Draft() {}

  Draft(Saying saying, Instant at) {
    this.choice = saying.choice().orElse(null);
    this.words = saying.words().html();
    this.reason = saying.reason();
    this.seen = saying.seen();
    this.at = at;
  }

  /**
   * What is typed of an answer.
   *
   * @param choice none while the expert has not decided
   * @param words the corrected answer; empty where nothing was corrected
   * @param reason why; may be empty
   * @param seen the fingerprint of the answer that stood before the expert
   */
  public record Saying(Optional<Choice> choice, RichText words, String reason, String seen) {

    /** What came from the page, within bounds. */
    public static Saying of(Optional<Choice> choice, String html, String reason, String seen) {
      return new Saying(choice, Typed.rich(html), Typed.words(reason), Typed.line(seen));
    }

    /** It may stand as it is. */
    public static Saying approval(String seen) {
      return new Saying(Optional.of(Choice.APPROVE), RichText.EMPTY, "", seen);
    }
  }

  /** What was typed. */
  public Saying saying() {
    return new Saying(Optional.ofNullable(choice), new RichText(words), reason, seen);
  }

  /** When. */
  public Instant at() {
    return at;
  }
}
