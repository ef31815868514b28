package org.verbatim.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.InterviewText;

/** A title between quotation marks has the very words of an answer, or says that it has not. */
class QuotedTitleTest {

  private static final String ANSWER =
      "<p>Je le dis : l’eau ne se trompe <em>pas</em> de pente.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« l'eau ne se trompe pas de pente »",
        "« L’eau ne se trompe pas »",
        "«\u202fL’eau ne se trompe pas\u202f»",
        "“L’eau ne se trompe pas”",
        "\"L’eau ne se trompe pas\"",
        "Camille Orsenne : « L’eau ne se trompe pas »",
        "« L’eau ne se trompe pas », dit Camille Orsenne",
        "« L’eau […] de pente »",
        "L’eau ne se trompe jamais",
        "« »"
      })
  void wordsOfAnAnswerAndWordsThatNobodyIsSaidToHaveSaidAreFine(String title) {
    assertEquals(List.of(), Drafts.found(titled(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« L’eau ne se trompe jamais »",
        "« L’eau ne se trompe jamais » !",
        "“L’eau ne se trompe jamais”",
        "\"L’eau ne se trompe jamais\"",
        "Camille Orsenne : « L’eau ne se trompe jamais »",
        "« L’eau ne se trompe jamais », dit Camille Orsenne"
      })
  void otherWordsAreRefused(String title) {
    Finding refused =
        new Finding(
            Severity.REFUSES, "check.quoted-title", "title", "L’eau ne se trompe jamais", "");
    assertEquals(List.of(refused), Drafts.of(titled(title)).findings());
    assertEquals(List.of(refused), Checklist.quotes(titled(title)));
  }

  @Test
  void wordsInTheMiddleMayBeTheNameOfABookAndOnlyWarn() {
    InterviewText text = titled("Relire « Le Monde d’hier » aujourd’hui");
    assertEquals(
        List.of(new Finding(Severity.WARNS, "check.quoted-words", "title", "Le Monde d’hier", "")),
        Drafts.of(text).findings());
    assertEquals(List.of(), Checklist.quotes(text));
  }

  @Test
  void anAdaptedTitleMayBeOthersAndReadersAreTold() {
    InterviewText text = titled("« L’eau ne se trompe jamais »").withTitleAdapted(true);
    assertEquals(List.of(), Drafts.found(text));
    assertTrue(Ties.of(text).isTitleToldAdapted());
  }

  @Test
  void aTitleThatDoesNotQuoteTellsReadersNothing() {
    assertFalse(Ties.of(titled("L’eau").withTitleAdapted(true)).isTitleToldAdapted());
  }

  @Test
  void editingTheAnswerBreaksTheTie() {
    InterviewText said = titled("« L’eau ne se trompe pas »");
    assertEquals(List.of(), Checklist.quotes(said));
    InterviewText edited =
        said.with(
            said.title(),
            said.standfirst(),
            List.of(Drafts.said("L’eau se trompe rarement de pente.")));
    assertEquals(1, Checklist.quotes(edited).size());
  }

  private static InterviewText titled(String title) {
    InterviewText text = Drafts.french(Drafts.said(ANSWER));
    return text.with(title, text.standfirst(), text.blocks());
  }
}
