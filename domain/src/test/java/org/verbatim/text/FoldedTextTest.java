package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader may type, and what is found. */
class FoldedTextTest {

  /** Letter by letter, which is quick, and all at once, which knows everything. */
  @Test
  void theQuickWayFoldsAsTheThoroughOne() {
    for (int seed = 0; seed < 4_000; seed++) {
      Random chance = new Random(seed);
      int reach = seed % 2 == 0 ? 0x250 : 0x2100;
      int first = chance.nextInt(reach);
      String text =
          chance
              .ints(1 + chance.nextInt(12), 0, reach)
              .map(character -> chance.nextInt(3) == 0 ? 0x2000 + first % 0x70 : character)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertEquals(Letters.takenApart(text), Letters.plain(text), () -> text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "L’ÉTÉ à Besançon | l'ete a besancon",
        "« Cœur »\u202f! | \"coeur\"!",
        "aujourd‘hui… | aujourd'hui...",
        "a\u00a0\u202f  b | a b",
        "peut‑être — oui | peut-etre - oui",
        "co\u00adopérer | cooperer"
      })
  void differencesThatReadersDoNotTypeAreFolded(String text, String folded) {
    assertEquals(folded, FoldedText.of(text).value());
  }

  @ParameterizedTest
  @CsvSource({"l'été,L’été dernier", "ete,L’ÉTÉ", "coeur,Un cœur", "'vraiment ?',Vraiment\u202f?"})
  void whatIsTypedIsFound(String typed, String text) {
    assertTrue(FoldedText.of(text).contains(typed));
  }
}
