package org.verbatim.checklist;

import java.util.List;
import java.util.Optional;
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
    return ExactWords.quoted(text.title())
        .flatMap(title -> unsaid(title, text))
        .map(unsaid -> new Finding(Severity.WARNS, "check.quoted-title", "title", unsaid, ""))
        .stream();
  }

  private static Optional<String> unsaid(ExactWords title, InterviewText text) {
    List<String> answers = text.answers().map(answer -> answer.text().words()).toList();
    return title
        .unsaidIn(answers)
        .filter(no -> title.uncapitalised().unsaidIn(answers).isPresent());
  }
}
