package org.verbatim.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;
import org.verbatim.thread.Standing.Where;

/** What a thread was hung on when it was opened. It never changes: the text around it does. */
@Embeddable
public class Anchor {

  @Column(nullable = false, updatable = false)
  private String block;

  @Column(nullable = false, updatable = false)
  private String answer;

  /** The passage when the words were marked, or null where none were. */
  @Column(name = "span_was", updatable = false)
  private @Nullable String spanWas;

  @Column(name = "span_start", nullable = false, updatable = false)
  private int spanStart;

  @Column(name = "span_end", nullable = false, updatable = false)
  private int spanEnd;

  /** For the persistence provider. */
  protected Anchor() {}

  private Anchor(Place place, @Nullable Span span) {
    this.block = place.block();
    this.answer = place.answer();
    if (span != null) {
      this.spanWas = span.was();
      this.spanStart = span.start();
      this.spanEnd = span.end();
    }
  }

  /**
   * Hangs on this place of the text, and on these words of it if any were marked.
   *
   * @throws Refused if the place or the words are not in the text as it stands
   */
  static Anchor in(InterviewText text, Place wanted, Optional<Quote> quote) {
    Place place =
        wanted.asItStandsIn(text).orElseThrow(() -> new Refused(ThreadRefusal.COMMENT_PLACE_GONE));
    return new Anchor(place, quote.map(marked -> span(text, place, marked)).orElse(null));
  }

  /** The same on words in any case: without a quote, on all that stand there. */
  static Anchor onWords(InterviewText text, Place wanted, Optional<Quote> quote) {
    if (quote.isPresent()) {
      return in(text, wanted, quote);
    }
    Place place = in(text, wanted, quote).place();
    return new Anchor(
        place,
        place
            .passage(text)
            .flatMap(Span::whole)
            .orElseThrow(() -> new Refused(ThreadRefusal.SUGGESTION_WITHOUT_WORDS)));
  }

  private static Span span(InterviewText text, Place place, Quote marked) {
    return place
        .passage(text)
        .flatMap(marked::in)
        .orElseThrow(() -> new Refused(ThreadRefusal.COMMENT_WORDS_GONE));
  }

  /** Where it stands in the text as it is now. */
  Standing in(InterviewText now) {
    Place place = place();
    if (place.isWhole()) {
      return Standing.at(Where.WHOLE);
    }
    Optional<String> passage = place.passage(now);
    if (passage.isEmpty()) {
      return Standing.at(place.hasBlockIn(now) ? Where.ANSWER_GONE : Where.BLOCK_GONE);
    }
    Optional<Span> marked = span();
    if (marked.isEmpty()) {
      return Standing.at(Where.PLACE);
    }
    return marked
        .get()
        .in(passage.get())
        .map(Standing::on)
        .orElseGet(() -> Standing.at(Where.SPAN_GONE));
  }

  /** The marked words in the text as it is now, if there is not a letter changed in them. */
  Optional<Span> untouched(InterviewText now) {
    return in(now).found().filter(found -> words().filter(found.words()::equals).isPresent());
  }

  /** The words that were marked, as they were typed; empty for none. */
  public Optional<String> words() {
    return span().map(Span::words);
  }

  /** The block or answer. */
  public Place place() {
    return new Place(block, answer);
  }

  /** The words that were marked, if any were. */
  public Optional<Span> span() {
    String was = spanWas;
    return was == null ? Optional.empty() : Optional.of(new Span(was, spanStart, spanEnd));
  }
}
