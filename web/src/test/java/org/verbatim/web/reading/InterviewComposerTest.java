package org.verbatim.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.EditorNote;
import org.verbatim.text.Exchange;
import org.verbatim.text.Image;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.PullQuote;
import org.verbatim.text.RichText;

class InterviewComposerTest {

  private static final Instant FIRST = Instant.parse("2026-05-11T22:30:00Z");
  private static final Instant LAST = Instant.parse("2026-05-18T08:00:00Z");

  private final UUID helene = UUID.randomUUID();
  private final UUID amadou = UUID.randomUUID();

  @Test
  void answersAreNumberedThroughTheWholeInterview() {
    InterviewPage page = page(exchange("q1", "a1", "a2"), exchange("q2", "a3"));

    assertEquals(List.of(1, 3), page.questions().stream().map(Question::number).toList());
    BlockView.ExchangeView second = (BlockView.ExchangeView) page.blocks().get(1);
    assertEquals("#a3", second.answers().get(0).address());
    assertEquals("Lien permanent vers la réponse 3", second.answers().get(0).label());
  }

  @Test
  void speakersAreNamedWhereThereAreSeveral() {
    BlockView.ExchangeView exchange =
        (BlockView.ExchangeView) page(exchange("q1", "a1")).blocks().get(0);

    assertEquals("Hélène Vasseur", exchange.answers().get(0).speaker());
  }

  @Test
  void aSingleSpeakerIsNotNamedAgainAndAgain() {
    InterviewText text = text(List.of(participation(helene, "Hélène Vasseur")), exchange("q", "a"));
    InterviewPage page = InterviewComposer.compose(text, facts());

    assertFalse(((BlockView.ExchangeView) page.blocks().get(0)).answers().get(0).named());
  }

  @Test
  void frenchWordsAreSetAsFrenchPrintersDo() {
    InterviewPage page = page(exchange("q1", "a1"));

    assertEquals("Une question\u202f?", page.questions().get(0).words());
    assertEquals("«\u00a0L’eau\u00a0»", page.title());
  }

  @Test
  void readersAreToldThatATitleIsAdapted() {
    InterviewText text = text(List.of(participation(helene, "Hélène Vasseur")), exchange("q", "a"));

    assertFalse(InterviewComposer.compose(text, facts()).titleAdapted());
    assertTrue(InterviewComposer.compose(text.withTitleAdapted(true), facts()).titleAdapted());
  }

  @Test
  void aPullQuoteStandsBetweenQuotationMarksAndLeadsToItsAnswer() {
    InterviewPage page =
        page(exchange("q1", "a1"), new PullQuote(id("p"), "Je calcule", "a1", false));

    BlockView.PullQuoteView quote = (BlockView.PullQuoteView) page.blocks().get(1);
    assertEquals("«\u00a0Je calcule\u00a0»", quote.words());
    assertEquals("#a1", quote.address());
  }

  @Test
  void aPullQuoteThatSomebodySaidOrThatSaysItIsAdaptedHasAPicture() {
    InterviewPage page =
        page(
            exchange("q1", "a1"),
            new PullQuote(id("p"), "Jamais dit", "a1", false),
            new PullQuote(id("r"), "Jamais dit", "a1", true));

    assertEquals("", ((BlockView.PullQuoteView) page.blocks().get(1)).card());
    assertEquals(
        "/interviews/l-eau/quotes/r.png", ((BlockView.PullQuoteView) page.blocks().get(2)).card());
  }

  @Test
  void aPullQuoteFromAnAnswerThatIsGoneLeadsNowhere() {
    InterviewPage page = page(new PullQuote(id("p"), "Je calcule", "gone", false));

    assertFalse(((BlockView.PullQuoteView) page.blocks().get(0)).leads());
  }

  @Test
  void anEditorsNoteSaysItsDay() {
    InterviewPage page =
        page(new EditorNote(id("n"), "2015-05-11", new RichText("<p>Précision.</p>")));

    assertEquals(
        "NDLR du 11\u00a0mai 2015\u00a0:",
        ((BlockView.EditorNoteView) page.blocks().get(0)).label().replace("11 mai", "11\u00a0mai"));
  }

  @Test
  void aPictureThatReadersMayNotSeeIsNotShown() {
    InterviewPage page = page(new Image(id("i"), "f00d", "Légende", "Crédit", "Texte"));

    assertTrue(((BlockView.ImageView) page.blocks().get(0)).picture().absent());
  }

  @Test
  void daysAreThoseOfParis() {
    InterviewPage page = page();

    assertEquals("2026-05-12", page.published().machine());
    assertEquals("2026-05-18", page.changed().machine());
  }

  @Test
  void whatNeverChangedSaysNoDateOfChange() {
    InterviewPage page =
        InterviewComposer.compose(text(List.of()), facts(Optional.of(FIRST), Optional.of(FIRST)));

    assertFalse(page.changed().present());
  }

  private InterviewPage page(Block... blocks) {
    List<Participation> two =
        List.of(participation(helene, "Hélène Vasseur"), participation(amadou, "Amadou Kébé"));
    return InterviewComposer.compose(text(two, blocks), facts());
  }

  private static InterviewText text(List<Participation> people, Block... blocks) {
    return new InterviewText(
        "fr",
        "",
        "« L'eau »",
        "",
        RichText.EMPTY,
        null,
        List.of(),
        people,
        List.of(),
        List.of(blocks));
  }

  private static InterviewFacts facts() {
    return facts(Optional.of(FIRST), Optional.of(LAST));
  }

  private static InterviewFacts facts(Optional<Instant> first, Optional<Instant> last) {
    return new InterviewFacts(
        Locale.FRENCH,
        List.of("Camille Roche"),
        first,
        last,
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        "/interviews/l-eau/quotes/",
        new Pictures(Pictures.FOR_READERS, Map.of()));
  }

  private Exchange exchange(String id, String... answers) {
    return new Exchange(
        id(id),
        new RichText("<p>Une question ?</p>"),
        Arrays.stream(answers)
            .map(one -> new Answer(id(one), helene.toString(), new RichText("<p>Oui.</p>")))
            .toList());
  }

  private static Participation participation(UUID expert, String name) {
    return new Participation(expert, name, "hydrologue", "", Portrait.NONE);
  }

  private static BlockId id(String value) {
    return new BlockId(value);
  }
}
