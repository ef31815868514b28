package org.verbatim.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.verbatim.interview.RevisionCause;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.Block;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;

/** An expert inside with seven questions, x1 to x7; x0 has an answer already. */
final class AnsweringExpert {

  final House house = house();
  final Proof proof = house.sendQuestions();
  final InvitationToken inside = house.enter(proof);

  private static House house() {
    House house = new House();
    for (int i = 1; i < 8; i++) {
      house.rewrite("a" + i, "");
    }
    return house;
  }

  void type(String exchange, String words) {
    house.answers.type(proof.id(), inside, Map.of(exchange, words), Optional.empty());
  }

  int send() {
    return house.answers.send(proof.id(), inside);
  }

  void answer(String exchange, String words) {
    type(exchange, words);
    send();
  }

  void reask(String exchange, String html) {
    change(
        one ->
            one.id().value().equals(exchange)
                ? Optional.of(new Exchange(one.id(), new RichText(html), one.answers()))
                : Optional.of(one));
  }

  void remove(String exchange) {
    change(one -> Optional.of(one).filter(it -> !it.id().value().equals(exchange)));
  }

  private void change(Function<Exchange, Optional<Exchange>> how) {
    InterviewText text = house.interview.manuscript().text();
    List<Block> blocks =
        text.blocks(Exchange.class)
            .flatMap(one -> how.apply(one).stream())
            .map(Block.class::cast)
            .toList();
    house.keep(text.with(text.title(), text.standfirst(), blocks));
  }

  Exchange exchange(String name) {
    return house
        .interview
        .manuscript()
        .text()
        .blocks(Exchange.class)
        .filter(one -> one.id().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  String words(String answer) {
    return new RichText(html(answer)).words();
  }

  String html(String answer) {
    return house
        .interview
        .manuscript()
        .text()
        .answers()
        .filter(one -> one.id().value().equals(answer))
        .findFirst()
        .orElseThrow()
        .text()
        .html();
  }

  RevisionCause lastRevision() {
    return house.interviews.revisions(id(), 1).get(0).cause();
  }

  Questionnaire questionnaire() {
    return house.questionnaires.require(proof.id());
  }

  List<AskedQuestion> questions() {
    return questionnaire().questions();
  }

  AskedQuestion question(String exchange) {
    return questions().stream()
        .filter(one -> one.exchange().equals(exchange))
        .findFirst()
        .orElseThrow();
  }

  UUID id() {
    return house.interview.id();
  }
}
