package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.notice.MissiveKind;
import org.verbatim.proof.CheckedReceipt.Finding;
import org.verbatim.proof.CheckedReceipt.Line;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;

/** What anybody who holds a receipt is told, against what readers see. */
class ReceiptTest {

  private final House house = new House();
  private final Proof proof = house.ask();
  private final InvitationToken inside = house.enter(proof);
  private Optional<InterviewText> shown = Optional.empty();

  @Test
  void whatReadersSeeAsItWasApprovedIsFoundTheSameInTheOrderOfTheText() {
    InvitationToken code = approved("a4", "a1");
    readersSeeTheText();
    CheckedReceipt checked = check(code);

    assertEquals(List.of("a1", "a4"), checked.lines().stream().map(Line::answer).toList());
    assertEquals(List.of(Finding.SAME, Finding.SAME), findings(checked));
    assertEquals(
        List.of(2, 5), checked.lines().stream().map(it -> checked.place(it.answer())).toList());
    assertEquals(house.seen("a1"), checked.lines().get(0).hash());
    assertTrue(checked.isKept());
  }

  @Test
  void anAnswerThatWasChangedSinceIsFoundOutAndNoOther() {
    InvitationToken code = approved("a1", "a4");
    house.rewrite("a4", "<p>Autrement dit</p>");
    readersSeeTheText();

    assertEquals(List.of(Finding.SAME, Finding.CHANGED), findings(check(code)));
    assertFalse(check(code).isKept());
  }

  @Test
  void ofWhatReadersDoNotSeeNothingIsShown() {
    CheckedReceipt checked = check(approved("a1"));

    assertEquals(List.of(Finding.NOT_SHOWN), findings(checked));
    assertTrue(checked.shown().isEmpty());
    assertEquals(0, checked.place("a1"));
  }

  @Test
  void whoeverWasAtTheRecordIsFoundOutWhateverReadersSee() throws ReflectiveOperationException {
    InvitationToken code = approved("a1");
    readersSeeTheText();
    Field hash = SignOff.class.getDeclaredField("textHash");
    hash.setAccessible(true);
    hash.set(house.proofs.signOffs.get(0), house.seen("a2"));

    assertEquals(List.of(Finding.NOT_GENUINE), findings(check(code)));
  }

  @Test
  void whatWasCorrectedOrContestedIsCountedAndNotNamed() {
    house.correct(proof, inside, "a2", "<p>Deux, et non trois</p>");
    house.contest(proof, inside, "a3", "Jamais dit");
    CheckedReceipt checked = check(approved("a1"));

    assertEquals(List.of("a1"), checked.lines().stream().map(Line::answer).toList());
    assertEquals(2, checked.others());
  }

  @Test
  void whereNothingWasApprovedNothingIsKept() {
    house.contest(proof, inside, "a3", "Jamais dit");
    house.room.send(proof.id(), inside);
    readersSeeTheText();

    assertFalse(check(code()).isKept());
  }

  @Test
  void aReceiptStandsForWhatWasDecidedByThen() {
    InvitationToken first = approved("a1");
    house.clock.pass(Duration.ofMinutes(2));
    InvitationToken second = approved("a2");

    assertEquals(1, check(first).lines().size());
    assertEquals(2, check(second).lines().size());
  }

  @Test
  void theLastDecisionOnAnAnswerCounts() {
    house.correct(proof, inside, "a1", "<p>Une, et non deux</p>");
    house.room.send(proof.id(), inside);
    house.settling.answer(house.interview.id(), proof.id(), "a1", "Non", house.editor);
    house.clock.pass(Duration.ofMinutes(2));
    CheckedReceipt checked = check(approved("a1"));

    assertEquals(1, checked.lines().size());
    assertEquals(0, checked.others());
  }

  @Test
  void aWrongCodeTellsNothingAndTheRightOneIsNotKept() {
    InvitationToken code = approved("a1");
    Receipt receipt = house.proofs.receipts.get(0);

    assertTrue(window().check(new InvitationToken(code.value() + "A")).isEmpty());
    assertEquals(code.fingerprint(), receipt.fingerprint());
    assertFalse(receipt.fingerprint().contains(code.value()));
    assertEquals(proof.id(), receipt.proof());
  }

  private InvitationToken approved(String... answers) {
    house.approve(proof, inside, answers);
    house.room.send(proof.id(), inside);
    return code();
  }

  private InvitationToken code() {
    String address = house.last(MissiveKind.PROOF_RECEIPT).get(1);
    return new InvitationToken(address.substring(address.lastIndexOf('/') + 1));
  }

  private CheckedReceipt check(InvitationToken code) {
    return window().check(code).orElseThrow();
  }

  private static List<Finding> findings(CheckedReceipt checked) {
    return checked.lines().stream().map(Line::finding).toList();
  }

  private void readersSeeTheText() {
    shown = Optional.of(house.interview.manuscript().text());
  }

  /** Nothing is asked of readers but what they see of this interview. */
  private ReceiptWindow window() {
    PublishedEditions editions =
        (PublishedEditions)
            Proxy.newProxyInstance(
                ReceiptTest.class.getClassLoader(),
                new Class<?>[] {PublishedEditions.class},
                (proxy, asked, arguments) -> {
                  assertEquals("text", asked.getName());
                  assertEquals(house.interview.id(), arguments[0]);
                  return shown;
                });
    return new ReceiptWindow(house.proofs, editions, house.keys);
  }
}
