package org.verbatim.persistence.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.RevisionCause;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.proof.AskedQuestion;
import org.verbatim.proof.Purpose;
import org.verbatim.proof.Questionnaire;

class QuestionnairesInDatabaseTest {

  private final AskedExpert expert = new AskedExpert(Purpose.ANSWERS);

  @AfterEach
  void nothingIsLeftForOthers() {
    AskedExpert.forgetMails();
  }

  @Test
  void whatIsTypedIsKeptInTheOrderOfTheQuestions() {
    type(Map.of("x1", "Oui.", "x0", "Dix ans.\n\nEt « vous » ?"));

    assertEquals(
        List.of("Dix ans.\n\nEt « vous » ?", "Oui.", ""),
        stored().questions().stream().map(AskedQuestion::typed).toList());
    assertEquals("Merci", stored().remark());
  }

  @Test
  void whatIsSentStandsInTheTextAndIsAVersion() {
    type(Map.of("x1", "Oui."));
    int sent =
        AskedExpert.at(
            AskedExpert.NOON, rooms -> rooms.answers().send(expert.proof.id(), expert.inside));

    assertEquals(1, sent);
    assertEquals(AskedQuestion.Fate.IN_TEXT, stored().questions().get(1).fate());
    assertEquals(
        List.of("", "Oui.", ""),
        expert.stored().manuscript().text().answers().map(one -> one.text().words()).toList());
    assertTrue(expert.stored().wasWrittenBy(AskedExpert.EXPERT));
    assertEquals(
        RevisionCause.ANSWERED,
        Database.inTransaction(
                manager -> OtherAdapters.interviews(manager).revisions(expert.interview.id(), 1))
            .get(0)
            .cause());
  }

  @Test
  void silenceIsWrittenDownForTheQuestionsThatWereLeft() {
    Instant after = AskedExpert.NOON.plus(Duration.ofDays(10));
    while (AskedExpert.at(after, rooms -> rooms.due().endNext()).isPresent()) {
      // Others may be due as well.
    }

    assertTrue(
        Database.inTransaction(
                manager -> OtherAdapters.journal(manager).about(expert.interview.id(), 99))
            .stream()
            .anyMatch(one -> one.act().name().equals("QUESTIONS_SILENT")));
  }

  private void type(Map<String, String> words) {
    AskedExpert.at(
        AskedExpert.NOON,
        rooms -> {
          rooms.answers().type(expert.proof.id(), expert.inside, words, Optional.of("Merci"));
          return null;
        });
  }

  private Questionnaire stored() {
    return AskedExpert.at(
        AskedExpert.NOON, rooms -> rooms.questionnaires().of(expert.proof.id()).orElseThrow());
  }
}
