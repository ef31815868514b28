package org.verbatim.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Letters;
import org.verbatim.text.Rewrite;
import org.verbatim.text.TextJson;

/**
 * Other words for those that a thread hangs on. They come into the text only where the old ones
 * still stand there, letter by letter: what somebody else has changed since is not overwritten.
 */
@Embeddable
public class Suggestion {

  private static final int LONGEST = 20_000;

  /** What became of it. */
  public enum State {
    /** Nobody has decided on it. */
    OPEN,
    /** Its words came into the text. */
    ACCEPTED,
    /** It was refused, or taken back by who made it. */
    REFUSED
  }

  @Column(name = "suggested", updatable = false)
  private String words;

  @Enumerated(EnumType.STRING)
  @Column(name = "suggestion")
  private State state;

  /** For the persistence provider. */
  protected Suggestion() {}

  private Suggestion(String words) {
    this.words = words;
    this.state = State.OPEN;
  }

  /**
   * Suggests these words for those that are marked; none at all, to have them left out.
   *
   * @throws Refused if they are too long, change nothing, or cannot be put there
   */
  static Suggestion of(String typed, Anchor anchor, InterviewText text) {
    if (typed.length() > LONGEST) {
      throw new Refused(ThreadRefusal.SUGGESTION_TOO_LONG, LONGEST);
    }
    Suggestion suggestion = new Suggestion(Letters.asTyped(typed));
    if (suggestion.in(text, anchor).equals(text)) {
      throw new Refused(ThreadRefusal.SUGGESTION_CHANGES_NOTHING);
    }
    return suggestion;
  }

  /**
   * The text with these words in it, as it would be kept: what no save brings in does not come in
   * this way.
   *
   * @throws Refused if the words that they are for have changed or are gone, or the text would be
   *     longer than an interview may be
   */
  InterviewText in(InterviewText text, Anchor anchor) {
    Span there =
        anchor.untouched(text).orElseThrow(() -> new Refused(ThreadRefusal.SUGGESTION_OVERTAKEN));
    Rewrite rewrite = Rewrite.within(there.was(), there.start(), there.end(), words);
    return anchor
        .place()
        .with(text, rewrite)
        .map(TextJson::write)
        .map(TextJson::read)
        .orElseThrow(() -> new Refused(ThreadRefusal.SUGGESTION_ACROSS_FIELDS));
  }

  void decide(State decided) {
    state = decided;
  }

  /** The words; empty to have the old ones left out. */
  public String words() {
    return words;
  }

  /** What became of it. */
  public State state() {
    return state;
  }

  /** Whether it waits for somebody to decide. */
  public boolean isOpen() {
    return state == State.OPEN;
  }
}
