package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader may type, and what is found. */
class FoldedTextTest {

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
