package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.journal.Act;
import org.verbatim.media.MediaRefusal;
import org.verbatim.notice.MissiveKind;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.text.Portrait;

/** An expert sends a portrait; the desk takes it over, or nothing of it is kept. */
class SentPortraitTest {

  private final Known known = new Known();
  private final House house = known.house;
  private int hours;

  @Test
  void whatIsTakenOverIsInTheLibraryAndInTheInterviewWithItsCredit() {
    bring("Léo Roy", picture(40));
    house.portraitDesk.takeOver(
        known.id(), known.proof.id(), "Portrait de Anne", "Merci", house.editor);

    Portrait portrait = known.presented().portrait();
    assertEquals("Léo Roy", portrait.credit());
    assertEquals("Portrait de Anne", portrait.alt());
    assertEquals("Léo Roy", house.library.require(portrait.media()).credit());
    assertTrue(house.interview.wasWrittenBy(known.anne.id()));
    assertEquals(Optional.of(Opinion.Outcome.ACCEPTED), last().settlement().outcome());
    assertEquals("Merci", last().settlement().reply());
    assertEquals(List.of(Act.PORTRAIT_SENT, Act.PORTRAIT_TAKEN), acts());
    assertTrue(house.portraits.files.isEmpty());
  }

  @Test
  void theExpertIsToldOnceNothingThatTheySentAwaitsTheDesk() {
    bring("Léo Roy", picture(40));
    known.wish("", "Directrice", "");
    known.takeOver("", Detail.TITLE);
    assertEquals(0, house.mails(MissiveKind.PROOF_ANSWERED));
    house.portraitDesk.leave(known.id(), known.proof.id(), "", house.editor);

    assertEquals(1, house.mails(MissiveKind.PROOF_ANSWERED));
  }

  @Test
  void ofWhatIsNotTakenOverNothingIsKept() {
    bring("Léo Roy", picture(40));
    house.portraitDesk.leave(known.id(), known.proof.id(), "Trop sombre", house.editor);

    assertEquals(Known.PICTURE, known.presented().portrait().media());
    assertEquals("Trop sombre", last().settlement().reply());
    assertTrue(house.portraits.files.isEmpty());
    assertEquals(0, house.library.search("", 0, 9).total());
  }

  @Test
  void whatNobodySettledGoesWithTheAddressOfItsExpert() {
    bring("Léo Roy", picture(40));
    house.desk.eraseAddress(known.id(), known.proof.id(), house.editor);

    assertTrue(house.portraits.files.isEmpty());
    assertEquals(List.of(), house.portraits.of(known.proof.id()));
    assertEquals(List.of(Act.PORTRAIT_SENT), acts());
  }

  @Test
  void whatWasSettledIsToldAfterTheAddressIsErased() {
    bring("Léo Roy", picture(40));
    house.portraitDesk.leave(known.id(), known.proof.id(), "Trop sombre", house.editor);
    house.desk.eraseAddress(known.id(), known.proof.id(), house.editor);

    assertEquals(1, house.portraits.of(known.proof.id()).size());
  }

  @Test
  void oneAwaitsTheDeskAndAnotherTakesItsPlace() {
    bring("Léo Roy", picture(40));
    bring("Zoé Roy", picture(50));

    assertEquals(List.of("Zoé Roy"), sent().stream().map(SentPortrait::credit).toList());
    assertEquals(1, house.portraits.files.size());
  }

  @Test
  void withoutACreditNothingIsSent() {
    assertRefused(ProofRefusal.PROOF_PORTRAIT_CREDIT, () -> bring(" ", picture(40)));
    assertTrue(sent().isEmpty());
  }

  @Test
  void whatIsNoPictureIsRefusedAsInTheLibrary() {
    byte[] text = "Bonjour".getBytes(StandardCharsets.UTF_8);
    assertRefused(MediaRefusal.NOT_A_PICTURE, () -> bring("Léo Roy", text));
    assertRefused(MediaRefusal.EMPTY_FILE, () -> bring("Léo Roy", new byte[0]));
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertRefused(MediaRefusal.SVG_NOT_ACCEPTED, () -> bring("Léo Roy", svg));
  }

  @Test
  void sendingPicturesIsSlowedDownAndHasAnEnd() {
    for (int i = 0; i < 4; i++) {
      bringAtOnce(picture(40));
    }
    assertRefused(ProofRefusal.PROOF_WAIT, () -> bringAtOnce(picture(40)));

    for (int i = 0; i < PortraitRoom.MOST; i++) {
      bring("Léo Roy", picture(40 + i));
      house.portraitDesk.leave(known.id(), known.proof.id(), "", house.editor);
    }
    assertRefused(ProofRefusal.PROOF_PORTRAITS_MANY, () -> bring("Léo Roy", picture(40)));
  }

  @Test
  void picturesAreShownToWhoeverIsInsideAndToNobodyElse() {
    bring("Léo Roy", picture(40));
    String hash = last().hash();
    InvitationToken forged = new InvitationToken("x".repeat(43));

    assertTrue(picture(known.inside, hash).isPresent());
    assertFalse(picture(forged, hash).isPresent());
    assertFalse(picture(known.inside, "b".repeat(64)).isPresent());
    assertRefused(
        ProofRefusal.PROOF_DOOR,
        () -> house.pictures.bring(known.proof.id(), forged, brought(picture(40), "x")));
    house.desk.revoke(known.id(), known.proof.id(), house.editor);
    assertFalse(picture(known.inside, hash).isPresent());
  }

  @Test
  void ofTheLibraryTheExpertSeesWhatTheInterviewShowsAndNothingElse() {
    String shown = uploaded(60);
    String other = uploaded(70);
    known.show(new Portrait(shown, "Léo Roy", "Anne"));

    assertTrue(picture(known.inside, shown).isPresent());
    assertFalse(picture(known.inside, other).isPresent());
  }

  @Test
  void aLinkForAnswersShowsNoPicture() {
    String shown = uploaded(60);
    known.show(new Portrait(shown, "Léo Roy", "Anne"));
    house.rewrite("a1", "");
    Proof questions = house.sendQuestions();
    InvitationToken inside = house.enter(questions);

    assertFalse(house.pictures.picture(questions.id(), inside, shown, 640).isPresent());
  }

  @Test
  void onlyWhoMayWriteTheInterviewSeesAndSettlesIt() {
    bring("Léo Roy", picture(40));
    UUID proof = known.proof.id();

    assertTrue(house.portraitDesk.file(known.id(), proof, house.editor).isPresent());
    assertRefused(
        ProofRefusal.PROOF_BY_EDITORS,
        () -> house.portraitDesk.file(known.id(), proof, house.reviewer));
    assertRefused(
        ProofRefusal.PROOF_BY_EDITORS,
        () -> house.portraitDesk.leave(known.id(), proof, "", house.reviewer));
  }

  @Test
  void nothingIsTakenOverWhileTheTextIsInReview() {
    bring("Léo Roy", picture(40));
    house.interview.submit(Surroundings.UNKNOWN, house.editor, house.clock.instant());

    assertRefused(
        WorkflowRefusal.NOT_AT_THIS_POINT,
        () -> house.portraitDesk.takeOver(known.id(), known.proof.id(), "Anne", "", house.editor));
    assertTrue(last().isOpen());
  }

  private String uploaded(int width) {
    ByteArrayInputStream file = new ByteArrayInputStream(picture(width));
    return house.library.upload(house.editor, "image.png", file).hash();
  }

  private Optional<?> picture(InvitationToken inside, String hash) {
    return house.pictures.picture(known.proof.id(), inside, hash, 640);
  }

  /** Nobody is slowed down who takes their time. */
  private void bring(String credit, byte[] file) {
    house.clock.pass(Duration.ofHours(1));
    hours++;
    house.pictures.bring(
        known.proof.id(),
        known.inside,
        new PortraitRoom.Brought(
            credit, new ByteArrayInputStream(file), new Origin("192.0.2." + hours)));
  }

  private void bringAtOnce(byte[] file) {
    house.pictures.bring(known.proof.id(), known.inside, brought(file, "Léo Roy"));
  }

  private static PortraitRoom.Brought brought(byte[] file, String credit) {
    return new PortraitRoom.Brought(credit, new ByteArrayInputStream(file), House.HOME);
  }

  private SentPortrait last() {
    return sent().get(0);
  }

  private List<SentPortrait> sent() {
    return house.pictures.sent(known.proof.id(), known.inside);
  }

  private List<Act> acts() {
    return house.journal.actsOn(known.id()).stream()
        .filter(one -> one.name().startsWith("PORTRAIT"))
        .toList();
  }

  private static byte[] picture(int width) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(width, 50, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
