package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way says what the thorough one says, or leaves it to it. */
class PlainMarkupTest {

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<p>",
    "</p>",
    "<em>",
    "</em>",
    "<strong>",
    "</strong>",
    "mot",
    " ",
    "\n",
    "é",
    "«\u202f",
    "\u00a0», ",
    "{{",
    "}",
    "\"",
    "'",
    "=",
    "+",
    "@",
    "`",
    "\u2028",
    "\t",
    "&amp;",
    "&",
    "<br>",
    "<ul><li>",
    "</li></ul>",
    "<p></p>",
    "<a href=\"https://example.org/?a>b&amp;c\">",
    "</a>",
    "<!-- x -->",
    "<script>",
    "\u4e2d",
    "\ufffd",
    "😀",
    "&#60;",
    "&lt;",
    "<h3>",
    "</h3>",
    "<p >"
  };

  /** Seeds that follow each other begin with nearly the same numbers. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  static Stream<String> markup() {
    return IntStream.range(0, 3_000).mapToObj(seed -> drawn(new Random(seed * SPREAD)));
  }

  /** At first as people write, in the end anything at all. */
  private static String drawn(Random chance) {
    boolean wild = chance.nextBoolean();
    return IntStream.rangeClosed(0, chance.nextInt(8))
        .mapToObj(at -> wild ? PIECES[chance.nextInt(PIECES.length)] : line(chance))
        .collect(Collectors.joining());
  }

  private static String line(Random chance) {
    String words = PIECES[8 + chance.nextInt(15)];
    return switch (chance.nextInt(3)) {
      case 0 -> "<p>" + words + "</p>";
      case 1 -> "<p>" + words + "<em>" + words + "</em></p>";
      default -> "<p><strong>" + words + "</strong>" + words + "</p>";
    };
  }

  @Test
  void whatItCallsCleanTheSanitiserLeavesAsItIs() {
    long quick =
        markup()
            .filter(PlainMarkup::isClean)
            .peek(clean -> assertEquals(clean, Cleaning.sanitised(clean)))
            .count();
    assertTrue(quick > 500, () -> quick + " of them");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<p></p>",
        "mot",
        "<p>mot",
        "<p>mot</p> ",
        "<p><em></em></p>",
        "<p>a<b>b</b></p>",
        "<p onclick=x>a</p>",
        "<p>a&amp;b</p>",
        "<p>a\u0000</p>",
        "<p>\u202ea</p><script>",
        "<p><em><strong>a</strong></em></p>",
        "<p>\u4e2d</p>"
      })
  void whatItDoesNotKnowItLeavesToTheSanitiser(String html) {
    assertFalse(PlainMarkup.isClean(html));
  }

  @ParameterizedTest
  @MethodSource("markup")
  void itReadsTheWordsOfATree(String markup) {
    String clean = new RichText(markup).html();
    assertEquals(wordsOfTheTree(clean), PlainMarkup.words(clean));
  }

  @ParameterizedTest
  @MethodSource("org.verbatim.text.HostileHtmlTest#attacks")
  void itReadsTheWordsThatAreLeftOfAnAttack(String attack) {
    String clean = new RichText(attack).html();
    assertEquals(wordsOfTheTree(clean), PlainMarkup.words(clean));
  }

  private static String wordsOfTheTree(String html) {
    Element body = Markup.parsed(html);
    body.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
    body.select("p, li, h3, h4, blockquote").forEach(block -> block.prependText("\n"));
    return body.wholeText().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
  }
}
