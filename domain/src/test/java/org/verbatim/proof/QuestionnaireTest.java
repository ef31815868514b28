package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.RevisionCause;
import org.verbatim.journal.Act;
import org.verbatim.notice.MissiveKind;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.series.Silence;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Role;

/** What an expert writes under the questions that were sent to them. */
class QuestionnaireTest {

  private final AnsweringExpert expert = new AnsweringExpert();
  private final House house = expert.house;

  @Test
  void theQuestionsThatHaveNoAnswerAreSent() {
    assertEquals(
        List.of("x1", "x2", "x3", "x4", "x5", "x6", "x7"),
        expert.questions().stream().map(AskedQuestion::exchange).toList());
    assertEquals("ANSWERS", house.last(MissiveKind.PROOF_ASKED).get(8));
    assertEquals(1, house.journal.detailsOf(Act.QUESTIONS_SENT).size());
    assertFalse(house.interview.proofs().isBegun(), "nobody was asked to read");
  }

  @Test
  void whatIsTypedIsKeptAndGoesNowhere() {
    expert.type("x1", "Depuis dix ans.\n\nEt vous ?");

    assertEquals("Depuis dix ans.\n\nEt vous ?", expert.question("x1").typed());
    assertEquals(1, expert.questionnaire().typed());
    assertEquals("", expert.words("a1"));
  }

  @Test
  void anAnswerComesIntoItsPlaceAsAnEditByTheExpert() {
    expert.type("x1", "Depuis dix ans.\n\nEt vous ?");
    int before = house.interview.manuscript().version();
    assertEquals(1, expert.send());

    assertEquals("<p>Depuis dix ans.</p><p>Et vous ?</p>", expert.html("a1"));
    assertEquals(before + 1, house.interview.manuscript().version());
    assertEquals("Anne Lœvenbrück", house.interview.manuscript().changedByName());
    assertTrue(house.interview.wasWrittenBy(House.EXPERT));
    assertEquals(RevisionCause.ANSWERED, expert.lastRevision());
    assertEquals(List.of("1 / 7"), house.journal.detailsOf(Act.ANSWERS_SENT));
    assertTrue(house.notices.told(house.editor).contains("ANSWERS_SENT"));
  }

  @Test
  void markupIsShownAsItWasTyped() {
    expert.type("x1", "<script>alert(1)</script> & <b>gras</b>");
    expert.send();

    assertEquals("<script>alert(1)</script> & <b>gras</b>", expert.words("a1"));
    assertFalse(expert.html("a1").contains("<b>"));
  }

  @Test
  void oneMayComeBackAndChangeWhatWasSent() {
    expert.answer("x1", "Dix ans.");
    expert.answer("x1", "Onze ans.");
    assertEquals("Onze ans.", expert.words("a1"));
    expert.answer("x1", "");

    assertEquals("", expert.words("a1"));
    assertEquals(7, expert.questionnaire().unsaid());
  }

  @Test
  void whatIsTooLongIsRefusedAndAllTheRestIsKept() {
    Map<String, String> all = Map.of("x1", "a".repeat(10_001), "x2", "Oui.", "x3", "Non.");
    assertRefused(
        ProofRefusal.PROOF_TOO_LONG,
        () -> house.answers.type(expert.proof.id(), expert.inside, all, Optional.of("Merci")));

    assertEquals(2, expert.questionnaire().typed());
    assertEquals("Merci", expert.questionnaire().remark());
  }

  @Test
  void aRemarkAloneIsSentAsWell() {
    assertRefused(ProofRefusal.PROOF_NOTHING_TO_SEND, expert::send);
    house.answers.type(
        expert.proof.id(), expert.inside, Map.of(), Optional.of("Je suis en congé."));
    assertEquals(0, expert.send());

    assertEquals("Je suis en congé.", expert.questionnaire().remarkSent());
  }

  @Test
  void aLinkForAnswersOpensNoReadingAndTheOtherWayRound() {
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.room.look(expert.proof.id(), expert.inside));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.room.send(expert.proof.id(), expert.inside));
    Proof reading = house.ask();
    InvitationToken other = house.enter(reading);

    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(reading.id(), other));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(expert.proof.id(), other));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.room.look(reading.id(), expert.inside));
  }

  @Test
  void theyAreRemindedOnceAndTheirSilenceIsWrittenDown() {
    expert.answer("x1", "Dix ans.");
    house.clock.pass(Duration.ofDays(7));
    house.due.remindNext();
    assertEquals(1, house.mails(MissiveKind.PROOF_REMINDER));
    house.clock.pass(Duration.ofDays(3));
    house.due.endNext();

    assertEquals(List.of("Anne Lœvenbrück · 6"), house.journal.detailsOf(Act.QUESTIONS_SILENT));
    assertRefused(
        ProofRefusal.PROOF_DOOR, () -> house.answers.look(expert.proof.id(), expert.inside));
  }

  @Test
  void takenBackRenewedAndErasedAsForReading() {
    house.desk.revoke(expert.id(), expert.proof.id(), house.editor);
    assertRefused(
        ProofRefusal.PROOF_DOOR, () -> house.answers.look(expert.proof.id(), expert.inside));
    house.desk.renew(
        expert.id(),
        expert.proof.id(),
        house.clock.instant().plus(Duration.ofDays(5)),
        house.editor);
    house.clock.pass(Duration.ofHours(1));
    InvitationToken again = house.enter(expert.proof);
    assertEquals(7, house.answers.look(expert.proof.id(), again).questionnaire().unsaid());
    house.desk.eraseAddress(expert.id(), expert.proof.id(), house.editor);

    assertTrue(expert.proof.reader().address().isEmpty());
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(expert.proof.id(), again));
  }

  @Test
  void thereMustBeAQuestionAndASeriesThatSendsThem() {
    assertRefused(ProofRefusal.PROOF_ASKED_ALREADY, house::sendQuestions);
    House full = new House();
    assertRefused(ProofRefusal.QUESTIONS_NONE, full::sendQuestions);
    full.policy(
        new ProofPolicy.Terms(
            false, ProofScope.WORDING, 10, false, true, Silence.GOES_ON, false, ""));
    assertRefused(ProofRefusal.QUESTIONS_NOT_IN_SERIES, full::sendQuestions);
    assertRefused(
        ProofRefusal.PROOF_BY_EDITORS,
        () ->
            house.questions.takeOver(
                expert.id(), expert.proof.id(), House.person("Paul", Role.REVIEWER)));
  }
}
