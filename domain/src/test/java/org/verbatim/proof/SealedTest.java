package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.ProofMark;
import org.verbatim.journal.JournalKey;
import org.verbatim.journal.JournalKeys;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.MissiveKind;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.RichText;
import org.verbatim.typography.CanonicalText;
import org.verbatim.typography.Typography;

class SealedTest {

  private static final List<String> PIECES =
      List.of(
          "l'eau",
          "« oui »",
          "\"non\"",
          "5 %",
          "?",
          "!",
          ":",
          "...",
          "1er",
          "XXe",
          "—",
          "œuvre",
          "<em>vite</em>",
          "<strong>là</strong>",
          "10 000 €");

  private final House house = new House();
  private final Proof proof = house.ask();

  @Test
  void aDecisionIsGenuineWithTheKeyOfTheHouseAlsoAfterItChanged() {
    SignOff one = decided();
    JournalKeys other = new JournalKeys(new JournalKey("o".repeat(40)), List.of());
    JournalKeys changed =
        new JournalKeys(new JournalKey("o".repeat(40)), List.of(new JournalKey("k".repeat(40))));

    assertTrue(one.isGenuine(house.keys));
    assertTrue(one.isGenuine(changed));
    assertFalse(one.isGenuine(other));
  }

  @Test
  void whoeverChangesAnythingOfItIsFoundOut() throws IllegalAccessException {
    SignOff one = decided();
    int fields = 0;
    for (Field field : SignOff.class.getDeclaredFields()) {
      if (field.getType() == String.class && !Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        Object was = field.get(one);
        String wrong = field.getName().equals("seal") ? "0".repeat(64) : was + "0";
        field.set(one, wrong);
        assertFalse(one.isGenuine(house.keys), field.getName());
        field.set(one, was);
        fields++;
      }
    }
    assertEquals(7, fields);
    assertTrue(one.isGenuine(house.keys));
  }

  @Test
  void theAddressIsErasedAndTheSealsHold() {
    SignOff one = decided();
    house.desk.eraseAddress(house.interview.id(), proof.id(), house.editor);

    assertTrue(proof.reader().address().isEmpty());
    assertTrue(one.isGenuine(house.keys));
    assertTrue(proof.reader().wasAt(proof.id(), new MailAddress("anne@example.org"), house.keys));
    assertFalse(proof.reader().wasAt(proof.id(), new MailAddress("b@example.org"), house.keys));
    assertTrue(house.notices.addresses().stream().noneMatch(it -> it.startsWith("anne@")));
    assertThrows(
        Refused.class,
        () -> house.desk.renew(house.interview.id(), proof.id(), later(), house.editor));
  }

  @Test
  void noTypographyAtRenderingVoidsAnApproval() {
    Random random = new Random(12);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder html = new StringBuilder("<p>");
      for (int word = 0; word < 8; word++) {
        html.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
      }
      RichText typed = new RichText(html.append("</p>").toString());
      for (String language : List.of("fr", "en")) {
        RichText set = new RichText(Typography.of(language).html(typed));
        assertEquals(fingerprint(typed), fingerprint(set), typed.html());
      }
    }
  }

  @Test
  void theReceiptHoldsEachAnswerWithItsDecisionAndItsHash() {
    decided();
    List<String> receipt = house.last(MissiveKind.PROOF_RECEIPT);

    assertEquals("Une rivière", receipt.get(0));
    assertTrue(receipt.get(1).startsWith("https://desk.example.org/receipts/"), receipt.get(1));
    assertEquals(List.of("1", "APPROVE", house.seen("a0"), "Réponse 0"), receipt.subList(3, 7));
  }

  @Test
  void aLaterReceiptHoldsWhatWasDecidedBefore() {
    decided();
    house.clock.pass(Duration.ofMinutes(2));
    InvitationToken inside = house.enter(proof);
    house.approve(proof, inside, "a1");
    house.room.send(proof.id(), inside);

    assertEquals(3 + 2 * 4, house.last(MissiveKind.PROOF_RECEIPT).size());
    assertEquals(ProofMark.APPROVED, house.mark("a0"));
  }

  @Test
  void anErasedAddressGetsNoMail() {
    house.desk.eraseAddress(house.interview.id(), proof.id(), house.editor);
    assertRefused(
        ProofRefusal.PROOF_OVER,
        () -> house.desk.askAgain(house.interview.id(), proof.id(), house.editor));
  }

  private SignOff decided() {
    InvitationToken inside = house.enter(proof);
    house.approve(proof, inside, "a0");
    house.room.send(proof.id(), inside);
    return house.proofs.signOffs.get(0);
  }

  private Instant later() {
    return house.clock.instant().plus(Duration.ofDays(3));
  }

  private static String fingerprint(RichText text) {
    return CanonicalText.of(text).fingerprint();
  }
}
