package org.verbatim.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.BlockId;
import org.verbatim.text.Quotation;
import org.verbatim.text.RichText;

/** Quotation marks come in pairs. */
class GuillemetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il dit « non », puis « oui ».",
        "Il dit « elle a crié “stop” à tous ».",
        "Il dit « elle a crié « stop » à tous ».",
        "Un écran de 13\" et un autre de 15\", l’angle de 30° 12' 5\".",
        "J’ai répondu ’non’ aujourd’hui.",
        "<p>« D’abord la nuit.</p><p>« Puis le jour. »</p>",
        "<p>« D’abord.</p><p>« Ensuite.</p><p>« Enfin », dit-il.</p>"
      })
  void pairsAreRight(String words) {
    assertEquals(List.of(), Drafts.found(Drafts.french(Drafts.said(words))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il dit « non, puis il part. | « non, puis il part.",
        "Il dit non », puis il part. | Il dit non »",
        "Il dit « elle a crié “stop » à tous. | “stop » à tous.",
        "Il dit “non, puis il part. | “non, puis il part.",
        "« Un » et « deux. | « deux.",
        "<p>« D’abord.</p><p>« Puis.</p> | « D’abord. « Puis."
      })
  void aMarkWithoutPartnerIsNamedWithTheWordsBesideIt(String words, String beside) {
    assertEquals(
        List.of("check.guillemets: " + beside), Drafts.found(Drafts.french(Drafts.said(words))));
  }

  @Test
  void itIsRefusedAtItsField() {
    assertEquals(
        List.of(new Finding(Severity.REFUSES, "check.guillemets", "title", "« L’eau passe", "")),
        Drafts.of(Drafts.headed("« L’eau passe", "Elle mesure.")).findings());
  }

  @Test
  void thoseThatOthersWroteAreLookedAtToo() {
    Quotation copied =
        new Quotation(new BlockId("c1"), new RichText("<p>On lit « tout.</p>"), "", "");
    assertEquals(List.of("check.guillemets: « tout."), Drafts.found(Drafts.french(copied)));
  }

  @Test
  void englishHasItsOwn() {
    assertEquals(
        List.of(),
        Drafts.found(Drafts.english(Drafts.said("She said “no” and didn’t say ‘yes’."))));
    assertEquals(
        List.of("check.guillemets: “no and left."),
        Drafts.found(Drafts.english(Drafts.said("She said “no and left."))));
  }
}
