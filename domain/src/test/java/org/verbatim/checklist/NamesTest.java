package org.verbatim.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.BlockId;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Quotation;
import org.verbatim.text.RichText;

/** Experts are called what their profiles call them. */
class NamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Helene Marchand", "Hélène Marchant", "Mme Marchand", "hélène marchand"})
  void inTheHeadTheNameIsThatOfTheProfile(String name) {
    InterviewText text = Drafts.with(Drafts.french(), Drafts.called(Drafts.EXPERT, name));
    assertEquals(
        List.of(
            new Finding(Severity.REFUSES, "check.name", "participations", name, "Hélène Marchand")),
        Drafts.of(text).findings());
  }

  @Test
  void anExpertWithoutAProfileIsCalledAsTheTextSays() {
    InterviewText text = Drafts.with(Drafts.french(), Drafts.called(new java.util.UUID(1, 1), "X"));
    assertEquals(List.of(), Drafts.found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Je suis Hélène Marchand, et vous ?",
        "HÉLÈNE MARCHAND",
        "Merci à Hélène MARCHAND.",
        "Le travail d’Hélène\u00a0Marchand",
        "Écrire à helene.marchand@example.org",
        "Voir www.helene-marchand.example",
        "Voir example.org/helene-marchand",
        "Sa cousine Marie-Helene Marchand",
        "Helene. Marchand vient plus tard.",
        "Un marchand de rue, Hélène ?"
      })
  void inTheTextTheNameIsRightAsTheProfileHasIt(String words) {
    assertEquals(List.of(), Drafts.found(Drafts.french(Drafts.said(words))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Je suis Helene Marchand. | Helene Marchand",
        "HELENE MARCHAND parle. | HELENE MARCHAND",
        "C’est hélène marchand qui parle. | hélène marchand",
        "Le travail d’Hélene Marchand. | Hélene Marchand"
      })
  void withoutItsAccentsOrCapitalsItIsRefused(String words, String name) {
    assertEquals(
        List.of(new Finding(Severity.REFUSES, "check.name", "block-x1a", name, "Hélène Marchand")),
        Drafts.of(Drafts.french(Drafts.said(words))).findings());
  }

  @Test
  void theHyphenIsPartOfTheName() {
    InterviewText text =
        Drafts.with(
            Drafts.french(Drafts.said("Pierre Yves Galtier dit non. Pierre-Yves Galtier dit oui.")),
            Drafts.called(Drafts.OTHER, "Pierre-Yves Galtier"));
    assertEquals(List.of("check.name: Pierre Yves Galtier"), Drafts.found(text));
  }

  @Test
  void englishTextsAreLookedAtToo() {
    assertEquals(
        List.of("check.name: Helene Marchand"),
        Drafts.found(Drafts.english(Drafts.said("I am with Helene Marchand’s team."))));
  }

  @Test
  void whatOthersWroteIsLeftAsTheyWroteIt() {
    Quotation copied =
        new Quotation(new BlockId("c1"), new RichText("<p>Dixit Helene Marchand.</p>"), "", "");
    assertEquals(List.of(), Drafts.found(Drafts.french(copied)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marchant", "Merchand", "Marchan", "Marchannd", "Marchànd"})
  void oneLetterOffIsWarnedOf(String surname) {
    assertEquals(
        List.of(new Finding(Severity.WARNS, "check.near-name", "block-x1a", surname, "Marchand")),
        Drafts.of(Drafts.french(Drafts.said("Merci à Mme " + surname + " !"))).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marchant à la nuit, on entend tout.",
        "Il part. Marchant, il chante.",
        "« Marchant, il chante. »",
        "En marchant, on entend tout.",
        "Chez les Marchands, on entend tout.",
        "Le nom de Marcadet n’est pas le même."
      })
  void otherWordsAreNot(String words) {
    assertEquals(List.of(), Drafts.found(Drafts.french(Drafts.said(words))));
  }

  @Test
  void anotherPersonOfTheInterviewHasTheirOwnName() {
    SurroundingsInMemory around = Drafts.around().named(Drafts.OTHER, "Jean Marchant");
    InterviewText text =
        Drafts.with(
            Drafts.french(Drafts.said("Avec Marchant et avec Marchand.")),
            Drafts.called(Drafts.EXPERT, "Hélène Marchand"),
            Drafts.called(Drafts.OTHER, "Jean Marchant"));
    assertEquals(List.of(), Checklist.of(text, Drafts.ADDRESS, around).findings());
  }

  @Test
  void oneLetterIsOneLetter() {
    assertTrue(NearNames.differByOne("marchand", "marchan"));
    assertTrue(NearNames.differByOne("archand", "marchand"));
    assertTrue(NearNames.differByOne("marchand", "merchand"));
    assertFalse(NearNames.differByOne("marchand", "marchand"));
    assertFalse(NearNames.differByOne("marchand", "merchant"));
    assertFalse(NearNames.differByOne("marchand", "marcha"));
  }
}
