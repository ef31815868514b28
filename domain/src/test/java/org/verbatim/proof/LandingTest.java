package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Answer;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;

class LandingTest {

  private static final UUID ANNE = UUID.randomUUID();
  private static final UUID BASILE = UUID.randomUUID();

  @Test
  void whereSeveralPeopleSpeakEachHasAnAnswerOfTheirOwn() {
    Exchange exchange = exchange(new Answer(new BlockId("a0"), "", RichText.EMPTY));
    InterviewText first = landed(text(exchange), exchange, ANNE, "Dix ans.");
    InterviewText both = landed(first, exchange, BASILE, "Onze ans.");

    assertEquals(
        List.of(ANNE + ": Dix ans.", BASILE + ": Onze ans."),
        both.answers().map(one -> one.speaker() + ": " + one.text().words()).toList());
    assertEquals("a0", both.answers().findFirst().orElseThrow().id().value());
  }

  @Test
  void anAnswerOfNobodyInParticularIsInTheWayOfEverybody() {
    Exchange exchange =
        exchange(new Answer(new BlockId("a0"), "", RichText.ofWords("Noté au téléphone.")));

    assertEquals(false, Landing.isFree(exchange, ANNE.toString()));
  }

  @Test
  void aQuestionThatIsGoneComesBackAtTheEndUnderItsName() {
    Exchange exchange = exchange(new Answer(new BlockId("a0"), "", RichText.EMPTY));
    InterviewText empty = text(exchange).with("", RichText.EMPTY, List.of());
    Landing landing = Landing.decided(empty, sent(exchange, "Oui."), ANNE.toString());

    Exchange back = landing.text().blocks(Exchange.class).findFirst().orElseThrow();
    assertEquals(exchange.id(), back.id());
    assertEquals(exchange.question(), back.question());
    assertEquals(landing.answer(), back.answers().get(0).id().value());
  }

  private static InterviewText landed(
      InterviewText text, Exchange exchange, UUID expert, String words) {
    return Landing.free(text, sent(exchange, words), expert.toString()).orElseThrow().text();
  }

  private static AskedQuestion sent(Exchange exchange, String words) {
    AskedQuestion asked = new AskedQuestion(exchange);
    asked.type(words);
    asked.send(Instant.EPOCH);
    return asked;
  }

  private static Exchange exchange(Answer answer) {
    return new Exchange(new BlockId("x0"), RichText.ofWords("Depuis quand ?"), List.of(answer));
  }

  private static InterviewText text(Exchange exchange) {
    List<Participation> people =
        List.of(
            new Participation(ANNE, "Anne", "", "", Portrait.NONE),
            new Participation(BASILE, "Basile", "", "", Portrait.NONE));
    return new InterviewText(
        "fr", "", "", "", RichText.EMPTY, null, List.of(), people, List.of(), List.of(exchange));
  }
}
