package org.verbatim.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.CanonicalText;

/**
 * Where an expert's answer comes into a text.
 *
 * @param text the text with the answer in it
 * @param answer the name of that answer
 */
record Landing(InterviewText text, String answer) {

  /** Whether this expert has said nothing there, and nobody who is not named has. */
  static boolean isFree(Exchange exchange, String expert) {
    return own(exchange, expert).allMatch(one -> one.text().isBlank());
  }

  private static Stream<Answer> own(Exchange exchange, String expert) {
    return exchange.answers().stream()
        .filter(one -> one.speaker().isEmpty() || one.speaker().equals(expert));
  }

  /**
   * In its place, if the question is still the one that was sent, and there stands nothing or what
   * the expert sent before, untouched. Nowhere otherwise.
   */
  static Optional<Landing> free(InterviewText text, AskedQuestion asked, String expert) {
    return exchange(text, asked)
        .filter(one -> CanonicalText.of(one.question()).equals(CanonicalText.of(asked.question())))
        .filter(one -> isOpen(one, asked, expert))
        .map(one -> in(one, text, asked, expert));
  }

  private static boolean isOpen(Exchange exchange, AskedQuestion asked, String expert) {
    return asked.answer().isEmpty()
        ? isFree(exchange, expert)
        : exchange.answers().stream()
            .anyMatch(one -> asked.stillSays(one.id().value(), one.text()));
  }

  /**
   * In its place whatever stands there, because somebody decided so; a question that is gone comes
   * back at the end.
   */
  static Landing decided(InterviewText text, AskedQuestion asked, String expert) {
    Optional<Exchange> there = exchange(text, asked);
    if (there.isPresent()) {
      return in(there.get(), text, asked, expert);
    }
    Answer answer = new Answer(BlockId.fresh(), speaker(text, expert), asked.words());
    List<Block> blocks = new ArrayList<>(text.blocks());
    blocks.add(new Exchange(new BlockId(asked.exchange()), asked.question(), List.of(answer)));
    return new Landing(text.with(text.title(), text.standfirst(), blocks), answer.id().value());
  }

  private static Optional<Exchange> exchange(InterviewText text, AskedQuestion asked) {
    return text.blocks(Exchange.class)
        .filter(one -> one.id().value().equals(asked.exchange()))
        .findFirst();
  }

  private static Landing in(
      Exchange exchange, InterviewText text, AskedQuestion asked, String expert) {
    Optional<Answer> place =
        Stream.concat(
                exchange.answers().stream().filter(one -> one.id().value().equals(asked.answer())),
                own(exchange, expert))
            .findFirst();
    BlockId id = place.map(Answer::id).orElseGet(BlockId::fresh);
    String speaker =
        place.map(Answer::speaker).filter(one -> !one.isEmpty()).orElse(speaker(text, expert));
    Answer answer = new Answer(id, speaker, asked.words());
    List<Answer> answers = new ArrayList<>(exchange.answers());
    place.ifPresentOrElse(
        one -> answers.set(answers.indexOf(one), answer), () -> answers.add(answer));
    Exchange answered = new Exchange(exchange.id(), exchange.question(), answers);
    List<Block> blocks =
        text.blocks().stream().map(one -> one.equals(exchange) ? answered : one).toList();
    return new Landing(text.with(text.title(), text.standfirst(), blocks), id.value());
  }

  /** Only where several people answer is it said who does. */
  private static String speaker(InterviewText text, String expert) {
    return text.participations().size() > 1 ? expert : "";
  }
}
