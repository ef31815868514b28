package org.verbatim.checklist;

import java.util.stream.Stream;

/**
 * A title between quotation marks says that somebody said these words: they are those of an answer,
 * or the title is marked as adapted. Other words between quotation marks in it only warn.
 */
final class QuotedTitle implements Check {

  static final String KEY = "check.quoted-title";

  @Override
  public Stream<Finding> in(Subject subject) {
    Ties ties = Ties.of(subject.text());
    return Stream.concat(
        ties.brokenTitle().stream().map(unsaid -> found(Severity.REFUSES, KEY, unsaid)),
        ties.strangersInTheTitle()
            .map(unsaid -> found(Severity.WARNS, "check.quoted-words", unsaid)));
  }

  private static Finding found(Severity severity, String key, String words) {
    return new Finding(severity, key, "title", words, "");
  }
}
