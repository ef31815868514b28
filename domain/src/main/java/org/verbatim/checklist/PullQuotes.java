package org.verbatim.checklist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbatim.text.InterviewText;
import org.verbatim.text.PullQuote;
import org.verbatim.typography.CanonicalText;

/**
 * A pull quote has the very words of its answer, typography apart, or says that it is adapted.
 * "[…]" stands for words that were left out: what is before it and behind it must stand in that
 * answer in this order. A quote that names no answer, or one that is gone, may be from any.
 */
final class PullQuotes implements Check {

  static final String KEY = "check.pull-quote";

  private static final Pattern LEFT_OUT = Pattern.compile(" ?[\\[(]\\.\\.\\.[\\])] ?");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  @Override
  public Stream<Finding> in(Subject subject) {
    InterviewText text = subject.text();
    return text.blocks(PullQuote.class)
        .filter(quote -> !quote.adapted())
        .flatMap(quote -> strange(quote, text).stream());
  }

  private static Optional<Finding> strange(PullQuote quote, InterviewText text) {
    List<String> pieces = pieces(quote.text());
    List<String> answers = answers(quote, text);
    if (pieces.isEmpty() || answers.stream().anyMatch(answer -> holds(answer, pieces))) {
      return Optional.empty();
    }
    String unsaid =
        pieces.stream()
            .filter(piece -> answers.stream().noneMatch(answer -> after(answer, piece, 0) >= 0))
            .findFirst()
            .orElse(quote.text());
    String words = pieces.size() == 1 ? quote.text() : unsaid;
    String field = "block-" + quote.id() + "-pulled";
    return Optional.of(new Finding(Severity.REFUSES, KEY, field, words, ""));
  }

  /** Quotation marks around the whole are those of the quote itself. */
  private static List<String> pieces(String quote) {
    String folded = folded(quote);
    Matcher quoted = QUOTED.matcher(folded);
    return LEFT_OUT
        .splitAsStream(quoted.matches() ? quoted.group(1) : folded)
        .filter(piece -> !piece.isBlank())
        .toList();
  }

  private static List<String> answers(PullQuote quote, InterviewText text) {
    List<String> named =
        text.answers()
            .filter(answer -> answer.id().value().equals(quote.answer()))
            .map(answer -> folded(answer.text().words()))
            .toList();
    return named.isEmpty()
        ? text.answers().map(answer -> folded(answer.text().words())).toList()
        : named;
  }

  private static boolean holds(String answer, List<String> pieces) {
    int at = 0;
    for (String piece : pieces) {
      at = after(answer, piece, at);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** The end of a span that begins and ends between words; -1 if there is none. */
  private static int after(String answer, String piece, int from) {
    for (int at = answer.indexOf(piece, from); at >= 0; at = answer.indexOf(piece, at + 1)) {
      int end = at + piece.length();
      if (isBetweenWords(answer, at) && isBetweenWords(answer, end)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isBetweenWords(String text, int place) {
    return place == 0
        || place == text.length()
        || !Character.isLetterOrDigit(text.charAt(place - 1))
        || !Character.isLetterOrDigit(text.charAt(place));
  }

  private static String folded(String words) {
    return CanonicalText.ofWords(words.replace('\n', ' ')).value();
  }
}
