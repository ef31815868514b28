package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in an address. */
class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parole d’Expert #6 | parole-d-expert-6",
        "L'été à Besançon : où va-t-on ? | l-ete-a-besancon-ou-va-t-on",
        "« Un cœur, ça bat » | un-coeur-ca-bat",
        "ŒUVRE & Ægir, Straße | oeuvre-aegir-strasse",
        "3 questions à… Zoë Łuk | 3-questions-a-zoe-luk",
        "🎉 Fête 👩‍🔬 ! | fete",
        "  --a--b--  | a-b"
      })
  void aTitleBecomesAnAddress(String title, String slug) {
    assertEquals(slug, Slug.of(title).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "🎉🎉", "« … »", "访谈", "-"})
  void aTitleWithoutUsableLettersIsAnInterviewAllTheSame(String title) {
    assertEquals("entretien", Slug.of(title).value());
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    String slug = Slug.of("Comprendre les nappes phréatiques ".repeat(10)).value();
    assertTrue(slug.length() <= Slug.LONGEST, slug);
    assertTrue(slug.endsWith("-phreatiques-comprendre"), slug);
  }

  @Test
  void aSingleEndlessWordIsCutAllTheSame() {
    assertEquals("a".repeat(80), Slug.of("a".repeat(300)).value());
  }

  @Test
  void aWordThatEndsAtTheLimitIsKept() {
    String eighty = "a".repeat(39) + "-" + "b".repeat(40);
    assertEquals(eighty, Slug.of(eighty + " c").value());
  }

  @Test
  void aNumberIsPutBehindWithoutGoingOverTheLimit() {
    assertEquals("entretien-2", Slug.of("").numbered(2).value());
    assertEquals(80, Slug.of("a".repeat(80)).numbered(12).value().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "É", "A", "a b", "a/b", "../a", "a.b"})
  void whatIsNoSlugIsNotTakenForOne(String typed) {
    assertEquals(Optional.empty(), Slug.parse(typed));
    assertThrows(IllegalArgumentException.class, () -> new Slug(typed));
  }

  @Test
  void aSlugIsTakenAsItIs() {
    assertEquals(Optional.of(new Slug("parole-6")), Slug.parse("parole-6"));
    assertEquals(Optional.empty(), Slug.parse("a".repeat(81)));
  }
}
