package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.ProofLabel;
import org.verbatim.interview.ProofMark;
import org.verbatim.journal.Act;
import org.verbatim.notice.MissiveKind;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.series.Silence;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;

class ProofTest {

  private final House house = new House();
  private final Proof proof = house.ask();
  private final InvitationToken inside = house.enter(proof);

  @Test
  void whatIsTypedIsKeptAndNothingFollowsFromIt() {
    house.correct(proof, inside, "a1", "<p>Depuis onze ans</p>");

    assertEquals("<p>Depuis onze ans</p>", proof.draft("a1").orElseThrow().saying().words().html());
    assertEquals(ProofMark.ASKED, house.mark("a1"));
    assertEquals(8, asked().size());
    assertEquals(0, house.mails(MissiveKind.PROOF_RECEIPT));
  }

  @Test
  void sixAreApprovedOneIsCorrectedOneContestedAndTheExpertIsAskedAgainForThoseTwoOnly() {
    sendEight();
    assertEquals(List.of(), asked());
    house.settling.accept(id(), proof.id(), "a6", "Merci", house.editor);
    assertEquals(0, house.mails(MissiveKind.PROOF_ANSWERED), "one awaits the desk still");
    house.settling.answer(id(), proof.id(), "a7", "C’est bien ce qui a été dit", house.editor);

    assertEquals(List.of("a6", "a7"), asked());
    assertEquals("Six, et non sept", words(6));
    assertEquals("Réponse 7", words(7));
    assertEquals(1, house.mails(MissiveKind.PROOF_ANSWERED));
    assertTrue(house.interview.wasWrittenBy(House.EXPERT), "the edit is by both");

    house.room.approveRest(proof.id(), inside, house.seen());
    assertEquals(2, house.room.send(proof.id(), inside));
    assertEquals(List.of(), asked());
    assertTrue(label().whole());
  }

  @Test
  void oneWordChangedInOneAnswerVoidsThatApprovalAlone() {
    approveAll();
    house.rewrite("a3", "<p>Réponse trois</p>");

    assertEquals(ProofMark.VOID, house.mark("a3"));
    assertEquals(ProofMark.APPROVED, house.mark("a2"));
    assertEquals(List.of("a3"), asked());
    assertEquals(Set.of("a3"), label().changed());
    assertFalse(label().whole());
  }

  @Test
  void typographyVoidsNoApproval() {
    house.rewrite("a3", "<p>« L'eau » ? Oui... 5 %</p>");
    approveAll();
    house.rewrite("a3", "<p>«\u00a0L’eau\u00a0»\u202f? Oui… 5\u202f%</p>");

    assertEquals(ProofMark.APPROVED, house.mark("a3"));
  }

  @Test
  void emphasisDoesVoidIt() {
    approveAll();
    house.rewrite("a3", "<p>Réponse <em>3</em></p>");

    assertEquals(ProofMark.VOID, house.mark("a3"));
  }

  @Test
  void nobodyApprovesAnAnswerThatTheyDidNotHaveBeforeThem() {
    Map<String, String> seen = house.seen();
    house.rewrite("a3", "<p>Tout autre chose</p>");
    house.room.approveRest(proof.id(), inside, seen);
    house.room.send(proof.id(), inside);

    assertEquals(ProofMark.ASKED, house.mark("a3"));
    assertEquals(List.of("a3"), asked());
    assertEquals(7, house.proofs.signOffs.size());
  }

  @Test
  void anObjectionHasAReasonAndACorrectionOtherWords() {
    house.contest(proof, inside, "a1", " ");
    assertRefused(ProofRefusal.PROOF_REASON_REQUIRED, () -> house.room.send(proof.id(), inside));
    house.correct(proof, inside, "a1", "<p>Réponse\u00a01</p>");
    assertRefused(ProofRefusal.PROOF_CORRECTION_EMPTY, () -> house.room.send(proof.id(), inside));
    assertEquals(0, house.proofs.signOffs.size());
  }

  @Test
  void thereIsNothingToSendBeforeAnythingIsDecided() {
    assertRefused(ProofRefusal.PROOF_NOTHING_TO_SEND, () -> house.room.send(proof.id(), inside));
  }

  @Test
  void aCorrectionOfAnAnswerThatWasEditedSinceIsNotTaken() {
    sendEight();
    house.rewrite("a6", "<p>Réponse six</p>");

    assertRefused(
        ProofRefusal.PROOF_TEXT_CHANGED,
        () -> house.settling.accept(id(), proof.id(), "a6", "", house.editor));
    assertRefused(
        ProofRefusal.PROOF_BY_EDITORS,
        () -> house.settling.answer(id(), proof.id(), "a6", "", house.reviewer));
  }

  @Test
  void silenceIsSilenceAndNeverAnApproval() {
    house.approve(proof, inside, "a0");
    house.room.send(proof.id(), inside);
    house.clock.pass(Duration.ofDays(10));

    assertEquals(proof.id(), house.due.endNext().orElseThrow());
    assertTrue(house.due.endNext().isEmpty(), "once");
    assertEquals(ProofMark.SILENT, house.mark("a1"));
    assertEquals(ProofMark.APPROVED, house.mark("a0"));
    assertEquals(1, house.proofs.signOffs.size());
    assertEquals(List.of("Anne Lœvenbrück · 7"), house.journal.detailsOf(Act.PROOF_SILENT));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.room.look(proof.id(), inside));
    assertFalse(label().whole());
  }

  @Test
  void expertsAreRemindedTwiceAndNotForNothing() {
    house.clock.pass(Duration.ofDays(7));
    assertTrue(house.due.remindNext().isPresent());
    assertTrue(house.due.remindNext().isEmpty());
    house.clock.pass(Duration.ofDays(2));
    InvitationToken later = house.enterBy(proof, MissiveKind.PROOF_REMINDER);
    house.room.approveRest(proof.id(), later, house.seen());
    house.room.send(proof.id(), later);
    house.due.remindNext();

    assertEquals(1, house.mails(MissiveKind.PROOF_REMINDER));
  }

  @Test
  void oneExpertIsAskedOnceAtATimeAndOnlyWhereExpertsRead() {
    assertRefused(ProofRefusal.PROOF_ASKED_ALREADY, house::ask);
    house.desk.revoke(id(), proof.id(), house.editor);
    house.policy(
        new ProofPolicy.Terms(false, ProofScope.NONE, 10, false, true, Silence.GOES_ON, true, ""));
    assertRefused(ProofRefusal.PROOF_NOT_IN_SERIES, house::ask);
  }

  private void sendEight() {
    house.approve(proof, inside, "a0", "a1", "a2", "a3", "a4", "a5");
    house.correct(proof, inside, "a6", "<p>Six, et non sept</p>");
    house.contest(proof, inside, "a7", "Je n’ai pas dit cela");
    assertEquals(8, house.room.send(proof.id(), inside));
  }

  private void approveAll() {
    house.room.approveRest(proof.id(), inside, house.seen());
    house.room.send(proof.id(), inside);
  }

  private List<String> asked() {
    return house.room.look(proof.id(), inside).asked();
  }

  private ProofLabel label() {
    return house.interview.proofs().label(text(), house.interview.card(), Map.of()).orElseThrow();
  }

  private InterviewText text() {
    return house.interview.manuscript().text();
  }

  private String words(int answer) {
    RichText said = text().answers().toList().get(answer).text();
    return said.words();
  }

  private UUID id() {
    return house.interview.id();
  }
}
