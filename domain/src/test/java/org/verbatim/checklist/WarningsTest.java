package org.verbatim.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.InterviewText;

/** What somebody should look at, and what nobody should be bothered with. */
class WarningsTest {

  @Test
  void aTextWithNothingWrongHasNoFinding() {
    assertEquals(List.of(), Drafts.found(Drafts.french()));
    assertEquals(List.of(), Drafts.found(Drafts.english()));
  }

  @Test
  void titleAndStandfirstHaveALength() {
    assertEquals(List.of(), Drafts.found(Drafts.headed("é".repeat(120), "é".repeat(600))));
    assertEquals(
        List.of(
            new Finding(Severity.WARNS, "check.long-title", "title", "", "121"),
            new Finding(Severity.WARNS, "check.long-standfirst", "standfirst", "", "601")),
        Drafts.of(Drafts.headed("é".repeat(121), "é".repeat(601))).findings());
  }

  @Test
  void whoeverAsksSaysTuOrVous() {
    InterviewText mixed =
        Drafts.french(
            Drafts.asked("x1", "Que faites-vous ?"),
            Drafts.asked("x2", "Et votre équipe ?"),
            Drafts.asked("x3", "Tu y crois ?"));
    assertEquals(
        List.of(new Finding(Severity.WARNS, "check.tu", "block-x3-question", "Tu y crois ?", "Tu")),
        Drafts.of(mixed).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On vous dit « tu n’y arriveras pas » ?",
        "Vous avez donné le ton ?",
        "Vous y étiez ?"
      })
  void whatOthersSayIsNotHeldAgainstWhoAsks(String question) {
    assertEquals(
        List.of(),
        Drafts.found(
            Drafts.french(Drafts.asked("x2", question), Drafts.said("Tu sais, vous savez, toi."))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un rendez-vous manqué ?",
        "Encore un, s’il vous plaît ?",
        "Et vous, les apiculteurs ?",
        "Vous deux ?"
      })
  void aVousThatIsAPhraseOrAGroupGoesWithTu(String question) {
    assertEquals(
        List.of(),
        Drafts.found(
            Drafts.french(Drafts.asked("x1", question), Drafts.asked("x2", "Tu y crois ?"))));
  }

  @Test
  void toSeveralPeopleBothAreSaid() {
    InterviewText text =
        Drafts.with(
            Drafts.french(Drafts.asked("x1", "Vous y croyez ?"), Drafts.asked("x2", "Et toi ?")),
            Drafts.called(Drafts.EXPERT, "Hélène Marchand"),
            Drafts.called(Drafts.OTHER, "Pierre-Yves Galtier"));
    assertEquals(List.of(), Drafts.found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il mange le le pain. | le le",
        "C’est c’est vrai. | C’est c’est",
        "La la mer. | La la",
        "Elle dit : « la la mer ». | la la",
        "Trois fois la mer, puis  le\tle ciel. | le\tle",
        "Il y a de\u00a0de l’eau. | de de"
      })
  void aWordTwiceIsOneTooMany(String words, String twice) {
    assertEquals(
        List.of("check.doubled: " + twice),
        Drafts.found(Drafts.french(Drafts.said(words))).stream()
            .map(one -> one.replace('\u00a0', ' '))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nous nous levons. Vous vous levez.",
        "Il faut le faire faire.",
        "Tout en en parlant.",
        "C’est très très haut.",
        "Non non, oh oh, là là.",
        "Il y croit. Croit moins.",
        "Il part, part encore.",
        "<p>Fin</p><p>fin de partie</p>",
        "On va à la La Rochelle des marins.",
        "Duran Duran joue.",
        "De mieux en mieux, peu à peu, face à face.",
        "Il dit que qu’on vienne.",
        "Le numéro 2 2 fois."
      })
  void whatTheLanguageDoublesIsRight(String words) {
    assertEquals(List.of(), Drafts.found(Drafts.french(Drafts.said(words))));
  }

  @Test
  void englishDoublesOtherWords() {
    assertEquals(
        List.of(),
        Drafts.found(
            Drafts.english(
                Drafts.said("He had had enough; I know that that is so. I gave her her book."))));
    assertEquals(
        List.of("check.doubled: the the"),
        Drafts.found(Drafts.english(Drafts.said("I saw the the river."))));
  }

  @Test
  void aSentenceOfMoreThanSixtyWordsIsLong() {
    String sixty = "mot mat ".repeat(30).strip();
    assertEquals(List.of(), Drafts.found(Drafts.french(Drafts.said(sixty + ". " + sixty + "."))));
    List<Finding> long61 =
        Drafts.of(Drafts.french(Drafts.said("Bref. Un " + sixty + ". Fin."))).findings();
    assertEquals(List.of("check.long-sentence"), long61.stream().map(Finding::key).toList());
    assertEquals("61", long61.get(0).detail());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A la fin, tout va. | A la | À la",
        "Il part. A l’aube. | A l’ | À l’",
        "Oui ! A partir de là. | A partir | À partir",
        "Evidemment. | Evidemment | Évidemment",
        "Avec l’Etat. | Etat | État",
        "Les Etats-Unis. | Etats | États",
        "Etes-vous là ? | Etes | Êtes",
        "Ca va. | Ca | Ça",
        "L’Eglise et l’école. | Eglise | Église"
      })
  void aCapitalHasItsAccent(String words, String bare, String right) {
    assertEquals(
        List.of(new Finding(Severity.WARNS, "check.capital", "block-x1a", bare, right)),
        Drafts.of(Drafts.french(Drafts.said(words))).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "À la fin, l’État. Évidemment.",
        "A-t-il raison ? A-t-on le temps ?",
        "La vitamine A la plus pure.",
        "Le plan A a échoué.",
        "ETAT, CAF, EDF, ECOLE.",
        "Eric et Edith Piaf.",
        "Voir etat.example.org/Etat",
        "Elle est là. Il aime. Entrez."
      })
  void namesAcronymsAndVerbsAreLeftAlone(String words) {
    assertEquals(List.of(), Drafts.found(Drafts.french(Drafts.said(words))));
  }

  @Test
  void englishHasNoSuchAccents() {
    assertEquals(
        List.of(), Drafts.found(Drafts.english(Drafts.said("A la carte. Edition. Do you? Tu?"))));
  }
}
