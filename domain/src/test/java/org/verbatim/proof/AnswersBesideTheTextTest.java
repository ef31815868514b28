package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.Stale;
import org.verbatim.interview.TextSave;
import org.verbatim.journal.Act;
import org.verbatim.notice.MissiveKind;
import org.verbatim.text.InterviewText;

/** What the desk wrote meanwhile does not give way to what an expert sends. */
class AnswersBesideTheTextTest {

  private final AnsweringExpert expert = new AnsweringExpert();
  private final House house = expert.house;

  @Test
  void whatTheDeskWroteMeanwhileIsNotOverwritten() {
    house.rewrite("a1", "<p>Noté au téléphone.</p>");
    expert.answer("x1", "Dix ans.");

    assertEquals("Noté au téléphone.", expert.words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, expert.question("x1").fate());
    assertEquals("Dix ans.", expert.question("x1").sent());
  }

  @Test
  void anAnswerThatTheDeskEditedIsNotOverwritten() {
    expert.answer("x1", "Dix ans.");
    house.rewrite("a1", "<p>Depuis dix ans.</p>");
    expert.answer("x1", "Onze ans.");

    assertEquals("Depuis dix ans.", expert.words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, expert.question("x1").fate());
  }

  @Test
  void aQuestionThatWasChangedOrRemovedTakesNothingIn() {
    expert.reask("x1", "<p>Tout autre chose ?</p>");
    expert.remove("x2");
    expert.type("x1", "Oui.");
    expert.answer("x2", "Non.");

    assertEquals("", expert.words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, expert.question("x1").fate());
    assertEquals(AskedQuestion.Fate.BESIDE, expert.question("x2").fate());
  }

  @Test
  void theDeskTakesItOverOrLeavesItOutWithAWord() {
    house.rewrite("a1", "<p>Noté.</p>");
    expert.remove("x2");
    house.rewrite("a3", "<p>Noté aussi.</p>");
    expert.type("x1", "Dix ans.");
    expert.type("x2", "Non.");
    expert.answer("x3", "Si.");
    house.questions.take(expert.id(), expert.proof.id(), "x1", "", house.editor);
    house.questions.take(expert.id(), expert.proof.id(), "x2", "", house.editor);
    assertRefused(
        ProofRefusal.PROOF_REASON_REQUIRED,
        () -> house.questions.refuse(expert.id(), expert.proof.id(), "x3", " ", house.editor));
    assertEquals(0, house.mails(MissiveKind.PROOF_ANSWERED));
    house.questions.refuse(expert.id(), expert.proof.id(), "x3", "C’est déjà dit.", house.editor);

    assertEquals("Dix ans.", expert.words("a1"));
    assertEquals("Noté aussi.", expert.words("a3"));
    assertEquals("Non.", expert.exchange("x2").answers().get(0).text().words());
    assertEquals("C’est déjà dit.", expert.question("x3").reply());
    assertEquals(1, house.mails(MissiveKind.PROOF_ANSWERED));
    assertTrue(
        house.interviews.revisions(expert.id(), 99).stream()
            .anyMatch(one -> one.cause() == RevisionCause.BEFORE_ANSWER));
  }

  @Test
  void whileTheTextIsReadByOthersNothingComesIntoIt() {
    house.rewrite("a2", "<p>x</p>");
    house.interview.submit(Surroundings.UNKNOWN, house.editor, house.clock.instant());
    expert.answer("x1", "Dix ans.");

    assertEquals("", expert.words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, expert.question("x1").fate());
    assertRefused(ProofRefusal.QUESTIONS_NOT_NOW, house::sendQuestions);
  }

  @Test
  void whoeverHasTheTextOpenSavesTooLateAndLosesNothing() {
    int open = house.interview.manuscript().version();
    expert.answer("x1", "Dix ans.");
    InterviewText mine =
        Answers.with("a2", "<p>Mon texte</p>", house.interview.manuscript().text());

    assertThrows(
        Stale.class,
        () -> house.drafting.keep(expert.id(), new TextSave(open, "", mine), house.editor));
    assertEquals(RevisionCause.SET_ASIDE, expert.lastRevision());
  }

  @Test
  void onceTheDeskTookThemOverTheyAreChangedNoMore() {
    expert.answer("x1", "Dix ans.");
    house.questions.takeOver(expert.id(), expert.proof.id(), house.editor);

    assertRefused(ProofRefusal.ANSWERS_TAKEN_OVER, () -> expert.type("x1", "Onze ans."));
    assertRefused(ProofRefusal.ANSWERS_TAKEN_OVER, expert::send);
    assertEquals(
        "Dix ans.",
        house
            .answers
            .look(expert.proof.id(), expert.inside)
            .questionnaire()
            .questions()
            .get(0)
            .typed());
    house.clock.pass(Duration.ofDays(10));
    house.due.endNext();
    assertEquals(List.of(), house.journal.detailsOf(Act.QUESTIONS_SILENT));
  }
}
