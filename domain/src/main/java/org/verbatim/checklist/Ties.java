package org.verbatim.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;
import org.verbatim.text.PullQuote;

/**
 * What ties the quotes of a text to its answers: pull quotes, and what its title has between
 * quotation marks. They have the {@linkplain ExactWords very words} of an answer, or say that they
 * are adapted. Editing the answer breaks the tie.
 */
public final class Ties {

  private final InterviewText text;

  private Ties(InterviewText text) {
    this.text = text;
  }

  /** Those of a text. */
  public static Ties of(InterviewText text) {
    return new Ties(text);
  }

  /** What of a pull quote nobody said; empty if it is exact or says that it is adapted. */
  public Optional<String> broken(PullQuote quote) {
    return quote.adapted()
        ? Optional.empty()
        : ExactWords.of(quote.text()).unsaidIn(words(answers(quote)));
  }

  /** What the title has somebody say that nobody said; empty if it says that it is adapted. */
  public Optional<String> brokenTitle() {
    return text.titleAdapted()
        ? Optional.empty()
        : TitleQuotes.in(text.title()).claims().flatMap(this::unsaid).findFirst();
  }

  /** What the title has somebody say, without its quotation marks; its first, where it has more. */
  public Optional<String> titleQuote() {
    return TitleQuotes.in(text.title()).claims().findFirst();
  }

  /** Whether readers are told that the title is adapted: only where it quotes. */
  public boolean isTitleToldAdapted() {
    return text.titleAdapted() && TitleQuotes.in(text.title()).all().findAny().isPresent();
  }

  /** The answer that a pull quote is from, if its words are there, or if it names one. */
  public Optional<Answer> source(PullQuote quote) {
    Optional<Answer> named =
        text.answers().filter(one -> one.id().value().equals(quote.answer())).findFirst();
    return named.or(() -> holding(quote.text()));
  }

  /** The answer that has these words, however the first letter is written. */
  public Optional<Answer> holding(String words) {
    return text.answers().filter(one -> saidIn(words, List.of(one.text().words()))).findFirst();
  }

  /** Words between quotation marks in the title that need not be anybody's, and are nobody's. */
  Stream<String> strangersInTheTitle() {
    return text.titleAdapted()
        ? Stream.empty()
        : TitleQuotes.in(text.title()).others().flatMap(this::unsaid);
  }

  private Stream<String> unsaid(String words) {
    return Stream.of(words).filter(one -> !saidIn(one, words(text.answers())));
  }

  private static boolean saidIn(String words, List<String> answers) {
    ExactWords exact = ExactWords.of(words);
    return exact.unsaidIn(answers).isEmpty() || exact.uncapitalised().unsaidIn(answers).isEmpty();
  }

  private Stream<Answer> answers(PullQuote quote) {
    List<Answer> named =
        text.answers().filter(answer -> answer.id().value().equals(quote.answer())).toList();
    return named.isEmpty() ? text.answers() : named.stream();
  }

  private static List<String> words(Stream<Answer> answers) {
    return answers.map(answer -> answer.text().words()).toList();
  }
}
