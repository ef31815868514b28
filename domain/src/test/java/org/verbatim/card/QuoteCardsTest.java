package org.verbatim.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** What somebody said is shared as a picture if they said it, and if it can be read. */
class QuoteCardsTest {

  private static final UUID EXPERT = UUID.fromString("00000000-0000-0000-0000-0000000000e1");
  private static final CardFrame FRAME =
      new CardFrame("Verbatim", "Parole d’expert #6", "Propos adaptés");

  @Test
  void theTitleAndEachPullQuoteHaveOne() {
    List<QuoteCard> cards =
        QuoteCards.of(titled("« L’eau passe »", "L’eau passe toujours.", "toujours", false));
    assertEquals(List.of("title", "q1"), cards.stream().map(QuoteCard::name).toList());
    assertTrue(cards.stream().allMatch(QuoteCard::isReady));
    assertEquals("«\u00a0L’eau passe\u00a0»", cards.get(0).words());
    assertEquals("Hélène Marchand", cards.get(0).speaker());
    assertEquals("Hydrologue, Météo", cards.get(0).role());
  }

  @Test
  void editingTheAnswerTakesTheCardsAway() {
    InterviewText edited = titled("« L’eau passe »", "L’eau reste.", "L’eau passe", false);
    assertEquals(List.of(State.BROKEN, State.BROKEN), states(edited));
    assertTrue(QuoteCards.ready(edited, "q1").isEmpty());
  }

  @Test
  void adaptedWordsHaveACardThatSaysSo() {
    InterviewText text = titled("L’eau", "L’eau reste.", "L’eau passe", true);
    QuoteCard card = QuoteCards.ready(text, "q1").orElseThrow();
    assertTrue(card.adapted());
    byte[] told = CardPicture.draw(card, FRAME);
    byte[] silent = CardPicture.draw(card, new CardFrame("Verbatim", "Parole d’expert #6", ""));
    assertFalse(Arrays.equals(told, silent));
  }

  @Test
  void wordsThatWouldBeTooSmallHaveNone() {
    String words = "Rien ne se perd, tout se compte. ".repeat(20).strip();
    InterviewText text = titled("L’eau", words, words, false);
    assertEquals(List.of(State.TOO_LONG), states(text));
    QuoteCard card = QuoteCards.of(text).get(0);
    assertThrows(IllegalArgumentException.class, () -> CardPicture.draw(card, FRAME));
  }

  @Test
  void lettersThatCannotBeDrawnHaveNoneAndSignsAreLeftOut() {
    assertEquals(List.of(State.UNDRAWABLE), states(titled("L’eau", "水は流れる", "水は流れる", false)));
    assertEquals(
        List.of(State.READY), states(titled("L’eau", "Ça coule 💧 !", "Ça coule 💧 !", false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oui.",
        "L’eau ne se trompe pas de pente : elle passe, et c’est tout !",
        "Œuvrer à Łódź, čaj, ñandú et Đorđe",
        "La question n’est pas « quand ? » ; c’est « pour qui ? »"
      })
  void aCardIsDrawnWithInkOnPaper(String words) throws IOException {
    BufferedImage picture = drawn(words);
    assertEquals(CardPicture.WIDTH, picture.getWidth());
    assertEquals(CardPicture.HEIGHT, picture.getHeight());
    assertTrue(share(picture, 0x11141B) > 0.005, "ink: " + share(picture, 0x11141B));
    assertTrue(share(picture, 0xFFE84D) > 0.01, "marker: " + share(picture, 0xFFE84D));
    assertTrue(share(picture, 0xF6F8F9) > 0.3, "paper: " + share(picture, 0xF6F8F9));
  }

  @Test
  void otherWordsAreAnotherPictureAndTheSameWordsTheSame() {
    InterviewText text = titled("L’eau", "L’eau passe toujours.", "L’eau passe", false);
    QuoteCard card = QuoteCards.of(text).get(0);
    QuoteCard other =
        QuoteCards.of(titled("L’eau", "L’eau passe toujours.", "passe toujours", false)).get(0);
    assertTrue(Arrays.equals(CardPicture.draw(card, FRAME), CardPicture.draw(card, FRAME)));
    assertFalse(Arrays.equals(CardPicture.draw(card, FRAME), CardPicture.draw(other, FRAME)));
  }

  @Test
  void noLineBeginsWithAMarkOrEndsWithAnOpeningOne() {
    String words =
        "« Qui ? Moi ; toi ! Quoi : « rien » … et « tout » ? Voilà : « oui » ! » ".repeat(3);
    List<String> lines = SetWords.of(words.strip()).orElseThrow().lines();
    assertTrue(lines.size() > 1, lines.toString());
    assertTrue(lines.stream().noneMatch(line -> line.matches("[;:?!»…].*|.*«")), lines.toString());
  }

  @Test
  void longWordsAreSetSmallerAndWithinTheirRoom() {
    SetWords few = SetWords.of("Oui.").orElseThrow();
    SetWords many = SetWords.of("Anticonstitutionnellement ".repeat(8).strip()).orElseThrow();
    assertTrue(few.size() > many.size());
    assertTrue(
        many.lines().stream()
            .allMatch(line -> Face.TITLE.width(line) * many.size() <= SetWords.WIDTH));
    assertTrue(many.lines().size() * many.size() * SetWords.LEADING <= SetWords.HEIGHT);
  }

  private static BufferedImage drawn(String words) throws IOException {
    InterviewText text = titled("L’eau", words, words, false);
    byte[] png = CardPicture.draw(QuoteCards.of(text).get(0), FRAME);
    Path folder = Files.createDirectories(Path.of("target", "cards"));
    Files.write(folder.resolve(Math.abs(words.hashCode()) + ".png"), png);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static double share(BufferedImage picture, int colour) {
    int[] all =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    long found = Arrays.stream(all).filter(one -> (one & 0xFFFFFF) == colour).count();
    return (double) found / all.length;
  }

  private static List<State> states(InterviewText text) {
    return QuoteCards.of(text).stream().map(QuoteCard::state).toList();
  }

  private static InterviewText titled(String title, String answer, String quoted, boolean adapted) {
    Answer said = new Answer(new BlockId("a1"), "", RichText.ofWords(answer));
    List<Block> blocks =
        Stream.<Block>of(
                new Exchange(new BlockId("x1"), RichText.ofWords("Et ?"), List.of(said)),
                new PullQuote(new BlockId("q1"), quoted, "a1", adapted))
            .toList();
    Participation expert =
        new Participation(EXPERT, "Hélène Marchand", "Hydrologue", "Météo", Portrait.NONE);
    return InterviewText.empty("fr")
        .withParticipations(List.of(expert))
        .with(title, RichText.EMPTY, blocks);
  }
}
