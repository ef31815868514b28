package org.verbatim.checklist;

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
    Ties ties = Ties.of(text);
    return text.blocks(PullQuote.class).flatMap(quote -> strange(quote, ties));
  }

  private static Stream<Finding> strange(PullQuote quote, Ties ties) {
    String field = "block-" + quote.id() + "-pulled";
    return ties.broken(quote).stream()
        .map(unsaid -> new Finding(Severity.REFUSES, KEY, field, unsaid, ""));
  }
}
