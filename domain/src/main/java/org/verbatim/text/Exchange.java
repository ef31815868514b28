package org.verbatim.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A question, or a prompt that need not end in "?", and the answer or answers to it. The question
 * may be empty where an expert goes on unasked.
 */
public record Exchange(BlockId id, RichText question, List<Answer> answers) implements Block {

  /** Copies the answers, so that nobody changes them afterwards. */
  public Exchange {
    answers = List.copyOf(answers);
  }

  /** Whether somebody said something: at least one answer has words. */
  public boolean isAnswered() {
    return answers.stream().anyMatch(answer -> !answer.text().isBlank());
  }

  /** The same exchange, where that answer says something else. */
  public Exchange reworded(String answer, Rewording how) {
    return new Exchange(
        id,
        question,
        answers.stream()
            .map(one -> one.id().value().equals(answer) ? one.reworded(how) : one)
            .toList());
  }

  @Override
  public Stream<String> passages() {
    return Stream.concat(
        Stream.of(question.words()), answers.stream().map(answer -> answer.text().words()));
  }

  @Override
  public Exchange reworded(Rewording how) {
    return new Exchange(id, how.rich(question), answers);
  }
}
