package org.verbatim.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.card.QuoteCard.State;

/**
 * A card is a picture of words: the words are in it, whatever they are and wherever it is drawn.
 */
class CardPictureTest {

  private static final CardFrame FRAME = new CardFrame("Verbatim", "Parole d’Expert #6", "Adapté");
  private static final int INK = 0x11141B;
  private static final int MARKER = 0xFFE84D;

  @Test
  void itHasTheSizeThatNetworksShow() throws IOException {
    BufferedImage picture = read(draw("« Oui »"));
    assertEquals(1200, picture.getWidth());
    assertEquals(630, picture.getHeight());
  }

  @Test
  void theWordsStandUnderTheMarkerAndTheNameBelowTheRule() throws IOException {
    BufferedImage picture = read(draw("« L’eau ne se trompe pas de pente »"));
    assertTrue(count(picture, MARKER, 100, 480) > 20_000, "marked");
    assertTrue(count(picture, INK, 100, 480) > 5_000, "written");
    assertTrue(count(picture, INK, 500, 630) > 500, "signed");
    assertEquals(0, count(picture, INK, 0, 40), "nothing leaves its room");
  }

  @Test
  void otherWordsAreAnotherPictureAndTheSameWordsTheSame() {
    assertArrayEquals(draw("« Oui »"), draw("« Oui »"));
    assertNotEquals(Arrays.hashCode(draw("« Oui »")), Arrays.hashCode(draw("« Non »")));
  }

  @Test
  void itSaysThatItsWordsAreAdapted() {
    QuoteCard exact = card("« Oui »", false);
    QuoteCard adapted = card("« Oui »", true);
    assertNotEquals(
        Arrays.hashCode(CardPicture.draw(exact, FRAME)),
        Arrays.hashCode(CardPicture.draw(adapted, FRAME)));
  }

  @Test
  void longNamesAreCutAndEmojiLeftOut() throws IOException {
    QuoteCard card =
        new QuoteCard(
            "q1", "« Merci 🙏 à tous »", "N".repeat(300), "R".repeat(3000), true, State.READY);
    BufferedImage picture =
        read(CardPicture.draw(card, new CardFrame("S".repeat(200), "P".repeat(500), "Adapté")));
    for (int y = 0; y < 630; y++) {
      assertEquals(0xF6F8F9, picture.getRGB(1199 - 60, y) & 0xFFFFFF, "the margin stays free");
    }
    assertArrayEquals(draw("« Merci  à »"), draw("« Merci 🙏 à »"));
  }

  @Test
  void brokenWordsAreNotDrawn() {
    QuoteCard broken = new QuoteCard("q1", "« Oui »", "Anne", "", false, State.BROKEN);
    assertThrows(IllegalArgumentException.class, () -> CardPicture.draw(broken, FRAME));
  }

  /** The fonts of the machine are out of reach in that Java: a look at them would end it. */
  @Test
  void noFontOfTheMachineIsNeeded(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("card.png");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Dsun.font.fontmanager=org.verbatim.NoFonts",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.verbatim.card.Drawing",
            file.toString(),
            "« L’eau ne se trompe pas de pente »",
            "Hélène Marchand",
            "Hydrologue");
    File log = folder.resolve("log").toFile();
    int end =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    assertEquals(0, end, () -> said(log));
    assertEquals(1200, read(Files.readAllBytes(file)).getWidth());
  }

  private static String said(File log) {
    try {
      return Files.readString(log.toPath());
    } catch (IOException none) {
      return "";
    }
  }

  private static byte[] draw(String words) {
    return CardPicture.draw(card(words, false), FRAME);
  }

  private static QuoteCard card(String words, boolean adapted) {
    return new QuoteCard("q1", words, "Hélène Marchand", "Hydrologue", adapted, State.READY);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int count(BufferedImage picture, int colour, int from, int to) {
    int count = 0;
    for (int y = from; y < to; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        count += (picture.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
      }
    }
    return count;
  }
}
