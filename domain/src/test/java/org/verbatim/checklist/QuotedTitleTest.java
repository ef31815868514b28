package org.verbatim.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.InterviewText;

/** What a title has somebody say was said, or the title says that it is adapted. */
class QuotedTitleTest {

  private static final String ANSWER =
      "<p>L’eau ne se trompe pas de pente : elle « sait ».</p><p>Rien n'est gratuit&nbsp;!</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« L'eau ne se trompe pas »",
        "“L’eau ne se trompe pas”",
        "« Se trompe pas de pente »",
        "« L’eau ne se trompe pas de pente : elle “sait” »",
        "Camille Orsenne : « Rien n’est gratuit ! »",
        "« Rien n’est gratuit », dit Camille",
        "« L’eau […] Rien n’est gratuit »",
        "L’eau ne se trompe jamais",
        "«  »"
      })
  void wordsOfAnAnswerMayStandThere(String title) {
    assertEquals(List.of(), Drafts.found(titled(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« L'eau ne se trompe jamais »",
        "“L'eau ne se trompe jamais”",
        "\"L'eau ne se trompe jamais\"",
        "Camille Orsenne : « L'eau ne se trompe jamais »",
        "« L'eau ne se trompe jamais », dit Camille",
        "« L'eau ne se trompe jamais » – une hydrologue raconte"
      })
  void otherWordsStandAgainstTheText(String title) {
    Finding found =
        new Finding(
            Severity.REFUSES, "check.quoted-title", "title", "L'eau ne se trompe jamais", "");
    assertEquals(List.of(found), Drafts.of(titled(title)).findings());
    assertEquals(List.of(found), Checklist.quotes(titled(title)));
    assertEquals(
        List.of(), Drafts.of(titled(title).withTitleAdapted(true)).findings(), "it says so");
  }

  @Test
  void oneSpanIsOfOneAnswer() {
    assertEquals(1, Checklist.quotes(titled("« Oui. […] L’eau ne se trompe pas »")).size());
  }

  @Test
  void theNameOfABookNeedNotBeSaid() {
    InterviewText text = titled("Relire « Les Misérables » au bord de l’eau");
    assertEquals(
        List.of(new Finding(Severity.WARNS, "check.quoted-words", "title", "Les Misérables", "")),
        Drafts.of(text).findings());
    assertEquals(List.of(), Drafts.of(text.withTitleAdapted(true)).findings());
  }

  @Test
  void editingTheAnswerBreaksTheTie() {
    InterviewText text = titled("« L'eau ne se trompe pas »");
    InterviewText edited =
        text.with(
            text.title(),
            text.standfirst(),
            List.of(Drafts.said("<p>L’eau se trompe rarement de pente.</p>")));
    assertEquals(Optional.empty(), Ties.of(text).brokenTitle());
    assertEquals(Optional.of("L'eau ne se trompe pas"), Ties.of(edited).brokenTitle());
  }

  @Test
  void readersAreToldOfATitleThatQuotes() {
    assertTrue(Ties.of(titled("« Oui »").withTitleAdapted(true)).isTitleToldAdapted());
    assertFalse(Ties.of(titled("« Oui »")).isTitleToldAdapted());
    assertFalse(Ties.of(titled("Oui").withTitleAdapted(true)).isTitleToldAdapted());
  }

  private static InterviewText titled(String title) {
    InterviewText text = Drafts.french(Drafts.said(ANSWER));
    return text.with(title, text.standfirst(), text.blocks());
  }
}
