package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.staff.Actor;
import org.verbatim.text.Exchange;
import org.verbatim.text.RichText;
import org.verbatim.typography.CanonicalText;

/** A question as it was sent to an expert, what they write there, and what became of it. */
@Embeddable
public class AskedQuestion {

  /** What became of an answer that was sent. */
  public enum Fate {
    /** Nothing was sent. */
    UNSENT,
    /** It stands in the text, where nothing else stood. */
    IN_TEXT,
    /** There was no free place for it: it waits beside the text for the desk. */
    BESIDE,
    /** The desk put it into the text. */
    TAKEN,
    /** The desk left it out; a word to the expert says why. */
    REFUSED;

    /** The key of its name. */
    public String key() {
      return "questions.fate." + name();
    }
  }

  @Column(nullable = false, updatable = false)
  private String exchange;

  @Column(nullable = false, updatable = false)
  private String question;

  @Column(nullable = false)
  private String typed = "";

  @Column(nullable = false)
  private String sent = "";

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Fate fate = Fate.UNSENT;

  /** The answer of the text that it became, and how it stood there; both empty before. */
  @Column(nullable = false)
  private String answer = "";

  @Column(nullable = false)
  private String fingerprint = "";

  @Column(nullable = false)
  private String reply = "";

  @Column(name = "settled_by_name", nullable = false)
  private String settledBy = "";

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected AskedQuestion() {}

  AskedQuestion(Exchange asked) {
    this.exchange = asked.id().value();
    this.question = asked.question().html();
  }

  void type(String words) {
    typed = words;
  }

  /** Whether there is something to send that was not sent. */
  boolean isFresh() {
    return !typed.equals(sent);
  }

  void send(Instant now) {
    sent = typed;
    sentAt = now;
    reply = "";
    settledBy = "";
  }

  /** It stands in the text now. */
  void land(Fate how, String where) {
    boolean emptied = sent.isEmpty();
    fate = emptied ? Fate.UNSENT : how;
    answer = emptied ? "" : where;
    fingerprint = CanonicalText.of(words()).fingerprint();
  }

  /** There was no place for it; for what was emptied none is needed. */
  void layBeside() {
    fate = sent.isEmpty() ? Fate.UNSENT : Fate.BESIDE;
  }

  void settle(String word, Actor by) {
    reply = word;
    settledBy = by.name();
  }

  void refuse() {
    fate = Fate.REFUSED;
  }

  /** Whether it stands in an answer, which still says what the expert said. */
  boolean stillSays(String place, RichText now) {
    return answer.equals(place) && CanonicalText.of(now).fingerprint().equals(fingerprint);
  }

  /** The name of the exchange that it asks for. */
  public String exchange() {
    return exchange;
  }

  /** The question as it was sent. */
  public RichText question() {
    return new RichText(question);
  }

  /** What the expert typed, in plain words. */
  public String typed() {
    return typed;
  }

  /** What they sent last, in plain words; empty for nothing. */
  public String sent() {
    return sent;
  }

  /** What they sent last, as it would stand in the text. */
  public RichText words() {
    return RichText.ofWords(sent);
  }

  /** When they sent it. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** What became of it. */
  public Fate fate() {
    return fate;
  }

  /** The answer of the text that it became; empty for none. */
  public String answer() {
    return answer;
  }

  /** The desk's word to the expert; may be empty. */
  public String reply() {
    return reply;
  }

  /** Who settled it; empty if nobody did. */
  public String settledBy() {
    return settledBy;
  }
}
