package org.verbatim.checklist;

import java.util.stream.Stream;
import org.verbatim.text.InterviewText;

/**
 * A title between quotation marks says that somebody said these words: they are those of an answer,
 * or the title is marked as adapted. Other words between quotation marks in it only warn.
 */
final class QuotedTitle implements Check {

  static final String KEY = "check.quoted-title";

  @Override
  public Stream<Finding> in(Subject subject) {
    Stream<Finding> strangers =
        Ties.of(subject.text())
            .strangersInTheTitle()
            .map(unsaid -> found(Severity.WARNS, "check.quoted-words", unsaid));
    return Stream.concat(claimed(subject.text()), strangers);
  }

  /** What it has somebody say that nobody said, which needs nothing but the text. */
  Stream<Finding> claimed(InterviewText text) {
    return Ties.of(text).brokenTitle().stream().map(unsaid -> found(Severity.REFUSES, KEY, unsaid));
  }

  private static Finding found(Severity severity, String key, String words) {
    return new Finding(severity, key, "title", words, "");
  }
}
