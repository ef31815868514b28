package org.verbatim.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.card.QuoteCard.State;

/** Words on a card are as large as there is room, in lines that begin and end as printers want. */
class SetWordsTest {

  @Test
  void fewWordsAreLargeAndManySmall() {
    double few = SetWords.of("« Oui »").orElseThrow().size();
    double many = SetWords.of("un mot puis un autre ".repeat(12)).orElseThrow().size();
    assertTrue(few > many, few + " > " + many);
  }

  @Test
  void wordsThatWouldBeTooSmallAreRefused() {
    assertEquals(State.READY, SetWords.stateOf("un mot puis un autre ".repeat(15)));
    assertEquals(State.TOO_LONG, SetWords.stateOf("un mot puis un autre ".repeat(40)));
    assertEquals(State.TOO_LONG, SetWords.stateOf("x".repeat(400)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« Une rivière ne déborde pas : elle revient ; qui le sait ? Nous ! »",
        "« Une rivière ne déborde pas\u00a0: elle revient\u202f; qui le sait\u202f? Nous\u202f! »"
      })
  void noLineBeginsWithAMarkNorEndsWithAnOpeningOne(String words) {
    for (int more = 0; more < 12; more++) {
      List<String> lines = SetWords.of(words + " et encore".repeat(more)).orElseThrow().lines();
      assertTrue(lines.stream().noneMatch(line -> line.matches("[;:?!»].*|.*«")), lines::toString);
    }
  }

  @Test
  void linesAreAboutAsLong() {
    List<String> lines =
        SetWords.of("« On ne retient pas l’eau, on apprend seulement où elle veut aller »")
            .orElseThrow()
            .lines();
    double widest = lines.stream().mapToDouble(Face.TITLE::width).max().orElseThrow();
    double narrowest = lines.stream().mapToDouble(Face.TITLE::width).min().orElseThrow();
    assertTrue(narrowest > widest * 0.6, lines::toString);
  }

  @Test
  void nothingThatIsReadIsMissing() {
    assertTrue(Face.TITLE.has("« Œuvre, cœur, naïf, Łódź, Škoda, 12 % d’€ – voilà… »"));
    assertTrue(Face.TITLE.has("Merci 🙏"), "what is not read may be");
    assertEquals(State.READY, SetWords.stateOf("Nguyễn"), "an accent may be lost");
    assertEquals(State.UNDRAWABLE, SetWords.stateOf("« Москва »"));
    assertFalse(Face.TITLE.has("東京"));
  }

  @Test
  void lettersKeepTheirDistance() {
    assertTrue(Face.TITLE.width("AV") < Face.TITLE.width("A") + Face.TITLE.width("V"));
    assertTrue(Face.TITLE.width("\u202f") < Face.TITLE.width("\u00a0"));
  }
}
