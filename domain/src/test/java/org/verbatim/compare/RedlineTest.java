package org.verbatim.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.text.RichText;

class RedlineTest {

  private static final String[] WORDS = {
    "eau", "rivière", "l'eau", " ", " ", " ", ",", ".", "« ", " »", "&amp;", "2026", "aujourd'hui"
  };

  private static final String[][] AROUND = {
    {"<p>", "</p>"},
    {"<h3>", "</h3>"},
    {"<ul><li>", "</li></ul>"},
    {"<ol><li><p>", "</p></li></ol>"},
    {"<blockquote><p>", "</p></blockquote>"}
  };

  private static final String[][] INSIDE = {
    {"<em>", "</em>"},
    {"<strong>", "</strong>"},
    {"<a href=\"https://example.org/\">", "</a>"},
    {"<sup>", "</sup>"}
  };

  @Test
  void whatIsTheSameIsNotMarked() {
    Redline redline = rich("<p>L'eau <em>monte</em>.</p>", "<p>L'eau <em>monte</em>.</p>");
    assertTrue(redline.isEmpty());
    assertEquals("<p class=\"line line-p\">L'eau <em>monte</em>.</p>", redline.html());
  }

  @Test
  void aWordPutInThePlaceOfAnotherIsStruckOutAndWritten() {
    assertEquals(
        "<p class=\"line line-p\">L'eau <del>monte</del><ins>descend</ins>.</p>",
        rich("<p>L'eau monte.</p>", "<p>L'eau descend.</p>").html());
  }

  @Test
  void severalWordsInARowAreOneChange() {
    assertEquals(
        "<p class=\"line line-p\">On dit <del>un petit ruisseau</del>"
            + "<ins>une grande rivière</ins> ici.</p>",
        rich("<p>On dit un petit ruisseau ici.</p>", "<p>On dit une grande rivière ici.</p>")
            .html());
  }

  @Test
  void aChangedFormatIsAChange() {
    assertEquals(
        "<p class=\"line line-p\">L'eau <del>monte</del><ins><em>monte</em></ins>.</p>",
        rich("<p>L'eau monte.</p>", "<p>L'eau <em>monte</em>.</p>").html());
  }

  @Test
  void anotherAddressUnderTheSameWordsIsAChangeThatSaysWhereItLed() {
    String html =
        rich(
                "<p><a href=\"https://a.example/\">ici</a></p>",
                "<p><a href=\"https://b.example/\">ici</a></p>")
            .html();
    assertTrue(html.contains("data-address=\"https://a.example/\""), html);
    assertTrue(html.contains("data-address=\"https://b.example/\""), html);
    assertFalse(html.contains("href"), html);
  }

  @Test
  void aParagraphPutInIsALineOfItsOwn() {
    assertEquals(
        "<p class=\"line line-p\">Un.</p><p class=\"line line-p\"><ins>Deux.</ins></p>",
        rich("<p>Un.</p>", "<p>Un.</p><p>Deux.</p>").html());
  }

  @Test
  void eachSideCanBeReadAlone() {
    Redline redline = Redline.ofWords("une eau froide", "une eau très chaude");
    assertEquals(
        "<p class=\"line line-p\">une eau <del>froide</del></p>", redline.html(Side.BEFORE));
    assertEquals(
        "<p class=\"line line-p\">une eau <ins>très chaude</ins></p>", redline.html(Side.AFTER));
  }

  @Test
  void nothingThatIsTypedBecomesMarkup() {
    String html = Redline.ofWords("a", "<script>alert(1)</script> & \"b\"").html();
    assertFalse(html.contains("<script"), html);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takingOneSideOfARedlineGivesThatText(long seed) {
    Random random = new Random(seed);
    RichText before = text(random);
    RichText after = random.nextBoolean() ? changed(before, random) : text(random);
    Redline redline = Redline.of(before, after);
    assertEquals(Pieces.of(before), redline.pieces(Side.BEFORE), before + " → " + after);
    assertEquals(Pieces.of(after), redline.pieces(Side.AFTER), before + " → " + after);
    assertEquals(Pieces.of(before).equals(Pieces.of(after)), redline.isEmpty());
  }

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(400);
  }

  private static Redline rich(String before, String after) {
    return Redline.of(new RichText(before), new RichText(after));
  }

  private static RichText text(Random random) {
    StringBuilder html = new StringBuilder();
    for (int line = random.nextInt(4); line >= 0; line--) {
      String[] around = AROUND[random.nextInt(AROUND.length)];
      html.append(around[0]);
      for (int word = random.nextInt(9); word >= 0; word--) {
        String[] inside = random.nextInt(4) == 0 ? INSIDE[random.nextInt(INSIDE.length)] : null;
        html.append(inside == null ? "" : inside[0]);
        html.append(WORDS[random.nextInt(WORDS.length)]);
        html.append(inside == null ? "" : inside[1]);
      }
      html.append(around[1]);
    }
    return new RichText(html.toString());
  }

  private static RichText changed(RichText text, Random random) {
    String html = text.html();
    String word = WORDS[random.nextInt(WORDS.length)];
    return new RichText(html.replaceFirst("eau", word).replaceFirst("</?em>", ""));
  }
}
