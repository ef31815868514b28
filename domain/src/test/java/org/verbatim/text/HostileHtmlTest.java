package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks, one a line in hostile.txt: alone, inside allowed markup, and as an attribute. */
class HostileHtmlTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "p", "br", "em", "strong", "sup", "sub", "ul", "ol", "li", "h3", "h4", "blockquote", "a");

  /** What a second sanitiser, by other people, would let through. */
  private static final Safelist SECOND_OPINION =
      new Safelist()
          .addTags(ELEMENTS.toArray(String[]::new))
          .addAttributes("a", "href", "rel")
          .addProtocols("a", "href", "http", "https", "mailto", "#")
          .preserveRelativeLinks(true);

  @ParameterizedTest
  @MethodSource("attacks")
  void nothingIsLeftThatTheRulesDoNotName(String attack) {
    Element body = Jsoup.parseBodyFragment(new RichText(attack).html()).body();
    for (Element element : body.select("*:not(body)")) {
      assertTrue(ELEMENTS.contains(element.tagName()), element::outerHtml);
      for (Attribute attribute : element.attributes()) {
        assertHarmless(attribute);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aSecondSanitiserFindsNothingMoreToTakeOut(String attack) {
    String cleaned = new RichText(attack).html();
    Document page = Jsoup.parseBodyFragment(cleaned, "https://verbatim.example/");
    assertTrue(new Cleaner(SECOND_OPINION).isValid(page), cleaned);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void cleaningTwiceChangesNothing(String attack) {
    String once = new RichText(attack).html();
    assertEquals(once, new RichText(once).html());
  }

  @Test
  void theCorpusIsNotEmpty() {
    assertTrue(attacks().count() >= 3 * 60);
  }

  static Stream<String> attacks() {
    return lines()
        .flatMap(
            line ->
                Stream.of(
                    line,
                    "<p><em>avant " + line + " après</em></p><ul><li>" + line,
                    "<a href=\"" + line + "\">x</a>"));
  }

  private static Stream<String> lines() {
    try (InputStream corpus = HostileHtmlTest.class.getResourceAsStream("hostile.txt")) {
      return new String(corpus.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void assertHarmless(Attribute attribute) {
    if (attribute.getKey().equals("rel")) {
      assertEquals("noopener", attribute.getValue());
    } else {
      assertEquals("href", attribute.getKey());
      assertTrue(
          attribute.getValue().matches("(?s)(https?://|mailto:|/(?![/\\\\])|#).*"),
          attribute::getValue);
    }
  }
}
