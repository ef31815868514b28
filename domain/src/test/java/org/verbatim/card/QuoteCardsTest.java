package org.verbatim.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verbatim.card.QuoteCard.State;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.PullQuote;
import org.verbatim.text.RichText;

/** There is a card for what was said, and for what says that it is adapted; for nothing else. */
class QuoteCardsTest {

  private static final Participation ANNE = person("Anne Lenoir", "Hydrologue", "Institut");
  private static final Participation PAUL = person("Paul Weiss", "Géologue", "");

  @Test
  void exactWordsHaveACardWithTheNameOfWhoSaidThem() {
    QuoteCard card =
        new QuoteCard(
            "q1",
            "«\u00a0L’eau attend\u00a0»",
            "Anne Lenoir",
            "Hydrologue, Institut",
            false,
            State.READY);
    InterviewText text = text("L’eau", List.of(ANNE), quote("q1", "L'eau attend", false));
    assertEquals(List.of(card), QuoteCards.of(text));
    assertEquals(Optional.of(card), QuoteCards.ready(text, "q1"));
    assertEquals(Optional.empty(), QuoteCards.ready(text, "q2"));
  }

  @Test
  void wordsThatNobodySaidHaveNoneUnlessTheySayThatTheyAreAdapted() {
    InterviewText text =
        text(
            "« L’eau dort »",
            List.of(ANNE),
            quote("q1", "L’eau passe", false),
            quote("q2", "L’eau passe", true));
    assertEquals(
        List.of(State.BROKEN, State.BROKEN, State.READY),
        QuoteCards.of(text).stream().map(QuoteCard::state).toList());
    assertEquals(Optional.empty(), QuoteCards.ready(text, "q1"));
    assertEquals(Optional.empty(), QuoteCards.ready(text, "title"));
    assertTrue(QuoteCards.ready(text, "q2").orElseThrow().adapted());
    assertTrue(QuoteCards.ready(text.withTitleAdapted(true), "title").orElseThrow().adapted());
  }

  @Test
  void aTitleHasOneWhereItQuotes() {
    assertEquals(
        List.of("«\u00a0L’eau attend\u00a0»"),
        QuoteCards.of(text("Anne Lenoir : « L'eau attend »", List.of(ANNE))).stream()
            .map(QuoteCard::words)
            .toList());
    assertEquals(List.of(), QuoteCards.of(text("L’eau attend", List.of(ANNE))));
  }

  @Test
  void aQuoteThatIsCalledTitleIsNotHiddenByTheTitle() {
    InterviewText text =
        text("« L’eau attend »", List.of(ANNE), quote("title", "La pierre reste", false));
    assertEquals("«\u00a0L’eau attend\u00a0»", words(text, QuoteCards.TITLE));
    assertEquals("«\u00a0La pierre reste\u00a0»", words(text, "title"));
    assertThrows(IllegalArgumentException.class, () -> new BlockId(QuoteCards.TITLE));
  }

  @Test
  void theAddressThatATitleHadBeforeStillLeadsToIt() {
    assertEquals(
        "«\u00a0L’eau attend\u00a0»", words(text("« L’eau attend »", List.of(ANNE)), "title"));
  }

  private static String words(InterviewText text, String name) {
    return QuoteCards.ready(text, name).orElseThrow().words();
  }

  @Test
  void ofSeveralPeopleTheOneIsNamedWhoSaidIt() {
    InterviewText text =
        text(
            "L’eau",
            List.of(ANNE, PAUL),
            quote("q1", "La pierre reste", false),
            quote("q2", "Rien de tel", true));
    assertEquals(
        List.of("Paul Weiss", ""), QuoteCards.of(text).stream().map(QuoteCard::speaker).toList());
  }

  private static InterviewText text(String title, List<Participation> people, Block... quotes) {
    Exchange exchange =
        new Exchange(
            new BlockId("x1"),
            new RichText("<p>Et ?</p>"),
            List.of(
                answer("x1a", ANNE, "<p>L’eau <em>attend</em>, puis passe.</p>"),
                answer("x1b", PAUL, "<p>La pierre reste.</p>")));
    return new InterviewText(
        "fr",
        "",
        title,
        "",
        RichText.EMPTY,
        null,
        List.of(),
        people,
        List.of(),
        Stream.concat(Stream.of(exchange), Stream.of(quotes)).toList());
  }

  private static Answer answer(String id, Participation who, String words) {
    return new Answer(new BlockId(id), who.expert().toString(), new RichText(words));
  }

  private static PullQuote quote(String id, String words, boolean adapted) {
    return new PullQuote(new BlockId(id), words, "", adapted);
  }

  private static Participation person(String name, String title, String organisation) {
    return new Participation(UUID.randomUUID(), name, title, organisation, Portrait.NONE);
  }
}
