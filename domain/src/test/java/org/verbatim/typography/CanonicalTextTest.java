package org.verbatim.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.text.RichText;

/** What makes two texts the same for an approval, and what does not. */
class CanonicalTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "<p>Vraiment ?</p> | <p>Vraiment\u202f?</p>",
        "<p>Vraiment ?</p> | <p>Vraiment?</p>",
        "<p>L'eau</p> | <p>L’eau</p>",
        "<p>\"oui\"</p> | <p>«\u00a0oui\u00a0»</p>",
        "<p>Attendez...</p> | <p>Attendez…</p>",
        "<p>\u00e9t\u00e9</p> | <p>e\u0301te\u0301</p>",
        "<p>a  b</p> | <p> a b </p>",
        "<p>1er</p> | <p>1<sup>er</sup></p>",
        "<p>co\u00adopérer</p> | <p>coopérer</p>",
        "<p><i>a</i></p> | <p><em>a</em></p>"
      })
  void typographyMakesNoDifference(String one, String other) {
    assertEquals(CanonicalText.of(new RichText(one)), CanonicalText.of(new RichText(other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "<p>oui</p> | <p>Oui</p>",
        "<p>ou</p> | <p>où</p>",
        "<p>Vraiment ?</p> | <p>Vraiment !</p>",
        "<p>a, b</p> | <p>a b</p>",
        "<p>a</p> | <p><em>a</em></p>",
        "<p>a b</p> | <p>a</p><p>b</p>",
        "<p>x2</p> | <p>x<sup>2</sup></p>",
        "<a href=\"/a\">a</a> | <a href=\"/b\">a</a>"
      })
  void wordsPunctuationEmphasisAndLinksDo(String one, String other) {
    assertNotEquals(CanonicalText.of(new RichText(one)), CanonicalText.of(new RichText(other)));
  }

  @Test
  void theFingerprintIsTheSha256OfTheText() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        CanonicalText.of(new RichText("abc")).fingerprint());
  }
}
