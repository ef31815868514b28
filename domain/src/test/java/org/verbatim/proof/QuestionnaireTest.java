package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.Stale;
import org.verbatim.interview.TextSave;
import org.verbatim.journal.Act;
import org.verbatim.notice.MissiveKind;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.series.Silence;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Role;
import org.verbatim.text.Block;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;

/** Eight questions; a0 is answered already, so that seven are sent. */
class QuestionnaireTest {

  private final House house = house();
  private final Proof proof = house.sendQuestions();
  private final InvitationToken inside = house.enter(proof);

  private static House house() {
    House house = new House();
    for (int i = 1; i < 8; i++) {
      house.rewrite("a" + i, "");
    }
    return house;
  }

  @Test
  void theQuestionsThatHaveNoAnswerAreSent() {
    assertEquals(
        List.of("x1", "x2", "x3", "x4", "x5", "x6", "x7"),
        questions().stream().map(AskedQuestion::exchange).toList());
    assertEquals("ANSWERS", house.last(MissiveKind.PROOF_ASKED).get(8));
    assertEquals(1, house.journal.detailsOf(Act.QUESTIONS_SENT).size());
    assertFalse(house.interview.proofs().isBegun(), "nobody was asked to read");
  }

  @Test
  void whatIsTypedIsKeptAndGoesNowhere() {
    type("x1", "Depuis dix ans.\n\nEt vous ?");

    assertEquals("Depuis dix ans.\n\nEt vous ?", question("x1").typed());
    assertEquals(1, questionnaire().typed());
    assertEquals("", words("a1"));
  }

  @Test
  void anAnswerComesIntoItsPlaceAsAnEditByTheExpert() {
    type("x1", "Depuis dix ans.\n\nEt vous ?");
    int before = house.interview.manuscript().version();
    assertEquals(1, send());

    assertEquals("<p>Depuis dix ans.</p><p>Et vous ?</p>", html("a1"));
    assertEquals(before + 1, house.interview.manuscript().version());
    assertEquals("Anne Lœvenbrück", house.interview.manuscript().changedByName());
    assertTrue(house.interview.wasWrittenBy(House.EXPERT));
    assertEquals(RevisionCause.ANSWERED, lastRevision());
    assertEquals(List.of("1 / 7"), house.journal.detailsOf(Act.ANSWERS_SENT));
    assertTrue(house.notices.told(house.editor).contains("ANSWERS_SENT"));
  }

  @Test
  void markupIsShownAsItWasTyped() {
    type("x1", "<script>alert(1)</script> & <b>gras</b>");
    send();

    assertEquals("<script>alert(1)</script> & <b>gras</b>", words("a1"));
    assertFalse(html("a1").contains("<b>"));
  }

  @Test
  void oneMayComeBackAndChangeWhatWasSent() {
    answer("x1", "Dix ans.");
    answer("x1", "Onze ans.");
    assertEquals("Onze ans.", words("a1"));
    answer("x1", "");

    assertEquals("", words("a1"));
    assertEquals(7, questionnaire().unsaid());
  }

  @Test
  void whatTheDeskWroteMeanwhileIsNotOverwritten() {
    house.rewrite("a1", "<p>Noté au téléphone.</p>");
    answer("x1", "Dix ans.");

    assertEquals("Noté au téléphone.", words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, question("x1").fate());
    assertEquals("Dix ans.", question("x1").sent());
  }

  @Test
  void anAnswerThatTheDeskEditedIsNotOverwritten() {
    answer("x1", "Dix ans.");
    house.rewrite("a1", "<p>Depuis dix ans.</p>");
    answer("x1", "Onze ans.");

    assertEquals("Depuis dix ans.", words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, question("x1").fate());
  }

  @Test
  void aQuestionThatWasChangedOrRemovedTakesNothingIn() {
    reask("x1", "<p>Tout autre chose ?</p>");
    remove("x2");
    type("x1", "Oui.");
    answer("x2", "Non.");

    assertEquals("", words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, question("x1").fate());
    assertEquals(AskedQuestion.Fate.BESIDE, question("x2").fate());
  }

  @Test
  void theDeskTakesItOverOrLeavesItOutWithAWord() {
    house.rewrite("a1", "<p>Noté.</p>");
    remove("x2");
    house.rewrite("a3", "<p>Noté aussi.</p>");
    type("x1", "Dix ans.");
    type("x2", "Non.");
    answer("x3", "Si.");
    house.questions.take(id(), proof.id(), "x1", "", house.editor);
    house.questions.take(id(), proof.id(), "x2", "", house.editor);
    assertRefused(
        ProofRefusal.PROOF_REASON_REQUIRED,
        () -> house.questions.refuse(id(), proof.id(), "x3", " ", house.editor));
    assertEquals(0, house.mails(MissiveKind.PROOF_ANSWERED));
    house.questions.refuse(id(), proof.id(), "x3", "C’est déjà dit.", house.editor);

    assertEquals("Dix ans.", words("a1"));
    assertEquals("Noté aussi.", words("a3"));
    assertEquals("Non.", exchange("x2").answers().get(0).text().words());
    assertEquals("C’est déjà dit.", question("x3").reply());
    assertEquals(1, house.mails(MissiveKind.PROOF_ANSWERED));
    assertTrue(
        house.interviews.revisions(id(), 99).stream()
            .anyMatch(one -> one.cause() == RevisionCause.BEFORE_ANSWER));
  }

  @Test
  void whileTheTextIsReadByOthersNothingComesIntoIt() {
    house.rewrite("a2", "<p>x</p>");
    house.interview.submit(Surroundings.UNKNOWN, house.editor, house.clock.instant());
    answer("x1", "Dix ans.");

    assertEquals("", words("a1"));
    assertEquals(AskedQuestion.Fate.BESIDE, question("x1").fate());
    assertRefused(ProofRefusal.QUESTIONS_NOT_NOW, house::sendQuestions);
  }

  @Test
  void whoeverHasTheTextOpenSavesTooLateAndLosesNothing() {
    int open = house.interview.manuscript().version();
    answer("x1", "Dix ans.");
    InterviewText mine =
        Answers.with("a2", "<p>Mon texte</p>", house.interview.manuscript().text());

    assertThrows(
        Stale.class, () -> house.drafting.keep(id(), new TextSave(open, "", mine), house.editor));
    assertEquals(RevisionCause.SET_ASIDE, lastRevision());
  }

  @Test
  void onceTheDeskTookThemOverTheyAreChangedNoMore() {
    answer("x1", "Dix ans.");
    house.questions.takeOver(id(), proof.id(), house.editor);

    assertRefused(ProofRefusal.ANSWERS_TAKEN_OVER, () -> type("x1", "Onze ans."));
    assertRefused(ProofRefusal.ANSWERS_TAKEN_OVER, this::send);
    assertEquals(
        "Dix ans.",
        house.answers.look(proof.id(), inside).questionnaire().questions().get(0).typed());
    house.clock.pass(Duration.ofDays(10));
    house.due.endNext();
    assertEquals(List.of(), house.journal.detailsOf(Act.QUESTIONS_SILENT));
  }

  @Test
  void whatIsTooLongIsRefusedAndAllTheRestIsKept() {
    Map<String, String> all = Map.of("x1", "a".repeat(10_001), "x2", "Oui.", "x3", "Non.");
    assertRefused(
        ProofRefusal.PROOF_TOO_LONG,
        () -> house.answers.type(proof.id(), inside, all, Optional.of("Merci")));

    assertEquals(2, questionnaire().typed());
    assertEquals("Merci", questionnaire().remark());
  }

  @Test
  void aRemarkAloneIsSentAsWell() {
    assertRefused(ProofRefusal.PROOF_NOTHING_TO_SEND, this::send);
    house.answers.type(proof.id(), inside, Map.of(), Optional.of("Je suis en congé."));
    assertEquals(0, send());

    assertEquals("Je suis en congé.", questionnaire().remarkSent());
  }

  @Test
  void aLinkForAnswersOpensNoReadingAndTheOtherWayRound() {
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.room.look(proof.id(), inside));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.room.send(proof.id(), inside));
    Proof reading = house.ask();
    InvitationToken other = house.enter(reading);

    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(reading.id(), other));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(proof.id(), other));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.room.look(reading.id(), inside));
  }

  @Test
  void theyAreRemindedOnceAndTheirSilenceIsWrittenDown() {
    answer("x1", "Dix ans.");
    house.clock.pass(Duration.ofDays(7));
    house.due.remindNext();
    assertEquals(1, house.mails(MissiveKind.PROOF_REMINDER));
    house.clock.pass(Duration.ofDays(3));
    house.due.endNext();

    assertEquals(List.of("Anne Lœvenbrück · 6"), house.journal.detailsOf(Act.QUESTIONS_SILENT));
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(proof.id(), inside));
  }

  @Test
  void takenBackRenewedAndErasedAsForReading() {
    house.desk.revoke(id(), proof.id(), house.editor);
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(proof.id(), inside));
    house.desk.renew(
        id(), proof.id(), house.clock.instant().plus(Duration.ofDays(5)), house.editor);
    house.clock.pass(Duration.ofHours(1));
    InvitationToken again = house.enter(proof);
    assertEquals(7, house.answers.look(proof.id(), again).questionnaire().unsaid());
    house.desk.eraseAddress(id(), proof.id(), house.editor);

    assertTrue(proof.reader().address().isEmpty());
    assertRefused(ProofRefusal.PROOF_DOOR, () -> house.answers.look(proof.id(), again));
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
        () -> house.questions.takeOver(id(), proof.id(), House.person("Paul", Role.REVIEWER)));
  }

  private void type(String exchange, String words) {
    house.answers.type(proof.id(), inside, Map.of(exchange, words), Optional.empty());
  }

  private int send() {
    return house.answers.send(proof.id(), inside);
  }

  private void answer(String exchange, String words) {
    type(exchange, words);
    send();
  }

  private void reask(String exchange, String html) {
    change(
        one ->
            one.id().value().equals(exchange)
                ? Optional.of(new Exchange(one.id(), new RichText(html), one.answers()))
                : Optional.of(one));
  }

  private void remove(String exchange) {
    change(one -> Optional.of(one).filter(it -> !it.id().value().equals(exchange)));
  }

  private void change(Function<Exchange, Optional<Exchange>> how) {
    InterviewText text = house.interview.manuscript().text();
    List<Block> blocks =
        text.blocks(Exchange.class)
            .flatMap(one -> how.apply(one).stream())
            .map(Block.class::cast)
            .toList();
    house.keep(text.with(text.title(), text.standfirst(), blocks));
  }

  private Exchange exchange(String name) {
    return house
        .interview
        .manuscript()
        .text()
        .blocks(Exchange.class)
        .filter(one -> one.id().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String words(String answer) {
    return new RichText(html(answer)).words();
  }

  private String html(String answer) {
    return house
        .interview
        .manuscript()
        .text()
        .answers()
        .filter(one -> one.id().value().equals(answer))
        .findFirst()
        .orElseThrow()
        .text()
        .html();
  }

  private RevisionCause lastRevision() {
    return house.interviews.revisions(id(), 1).get(0).cause();
  }

  private Questionnaire questionnaire() {
    return house.questions.of(proof.id()).orElseThrow();
  }

  private List<AskedQuestion> questions() {
    return questionnaire().questions();
  }

  private AskedQuestion question(String exchange) {
    return questions().stream()
        .filter(one -> one.exchange().equals(exchange))
        .findFirst()
        .orElseThrow();
  }

  private UUID id() {
    return house.interview.id();
  }
}
