package org.verbatim.checklist;

import java.util.List;
import java.util.stream.Stream;
import org.verbatim.text.InterviewText;
import org.verbatim.text.PullQuote;

/**
 * A pull quote has the {@linkplain ExactWords very words} of its answer, or says that it is
 * adapted. A quote that names no answer, or one that is gone, may be from any.
 */
final class PullQuotes implements Check {

  static final String KEY = "check.pull-quote";

  @Override
  public Stream<Finding> in(Subject subject) {
    return in(subject.text());
  }

  /** The same, which needs nothing but the text. */
  Stream<Finding> in(InterviewText text) {
    return text.blocks(PullQuote.class)
        .filter(quote -> !quote.adapted())
        .flatMap(quote -> strange(quote, text));
  }

  private static Stream<Finding> strange(PullQuote quote, InterviewText text) {
    String field = "block-" + quote.id() + "-pulled";
    return ExactWords.of(quote.text()).unsaidIn(answers(quote, text)).stream()
        .map(unsaid -> new Finding(Severity.REFUSES, KEY, field, unsaid, ""));
  }

  private static List<String> answers(PullQuote quote, InterviewText text) {
    List<String> named =
        text.answers()
            .filter(answer -> answer.id().value().equals(quote.answer()))
            .map(answer -> answer.text().words())
            .toList();
    return named.isEmpty() ? text.answers().map(answer -> answer.text().words()).toList() : named;
  }
}
