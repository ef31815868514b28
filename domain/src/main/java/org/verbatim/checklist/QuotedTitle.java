package org.verbatim.checklist;

import java.util.List;
import java.util.stream.Stream;
import org.verbatim.text.InterviewText;

/**
 * A title between quotation marks says that somebody said these words. Headline writers shorten
 * what was said, and readers know it: so it only warns, when one writes and when one publishes.
 */
final class QuotedTitle implements Check {

  @Override
  public Stream<Finding> in(Subject subject) {
    InterviewText text = subject.text();
    List<String> answers = text.answers().map(answer -> answer.text().words()).toList();
    return ExactWords.quoted(text.title())
        .filter(title -> title.uncapitalised().unsaidIn(answers).isPresent())
        .flatMap(title -> title.unsaidIn(answers))
        .map(unsaid -> new Finding(Severity.WARNS, "check.quoted-title", "title", unsaid, ""))
        .stream();
  }
}
