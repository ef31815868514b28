package org.verbatim.persistence.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatim.persistence.Database;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Opinion;
import org.verbatim.proof.PortraitRoom;
import org.verbatim.proof.SentPortrait;
import org.verbatim.staff.Origin;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/** Photographs that experts send of themselves, with their files, kept in the database. */
class SentPortraitsInDatabaseTest {

  private final AskedExpert expert = new AskedExpert();

  @AfterEach
  void nothingIsLeftForOthers() {
    AskedExpert.forgetMails();
  }

  @Test
  void aPortraitAwaitsTheDeskAloneAndIsThePortraitOfTheInterviewThen() {
    bring(40);
    bring(50);
    assertEquals(1, sent().size());
    expert.say(Consent.DENIED);
    AskedExpert.run(
        rooms ->
            rooms
                .portraitDesk()
                .takeOver(
                    expert.interview.id(),
                    expert.proof.id(),
                    "Portrait de Anne",
                    "",
                    expert.editor));

    assertEquals("Léo Roy", presented().portrait().credit());
    assertEquals(Opinion.Outcome.ACCEPTED, sent().get(0).settlement().outcome().orElseThrow());
    assertEquals(List.of("Anne"), expert.stored().proofs().portraits().shownIn(text()));
    assertEquals(0, files());
  }

  @Test
  void whereTheAddressIsErasedAPortraitThatNobodySettledGoesWithItsFile() {
    bring(40);
    erase();

    assertEquals(0, files());
    assertEquals(0, portraits());
    assertTrue(expert.stored().proofs().isBegun(), "what was asked stays");
  }

  @Test
  void whatTheDeskHasSettledStaysWhereTheAddressIsErased() {
    bring(40);
    AskedExpert.run(
        rooms ->
            rooms
                .portraitDesk()
                .leave(expert.interview.id(), expert.proof.id(), "", expert.editor));
    erase();

    assertEquals(1, portraits());
    assertEquals(0, files());
  }

  private void erase() {
    AskedExpert.run(
        rooms ->
            rooms.desk().eraseAddress(expert.interview.id(), expert.proof.id(), expert.editor));
  }

  private void bring(int width) {
    AskedExpert.run(
        rooms ->
            rooms
                .pictures()
                .bring(
                    expert.proof.id(),
                    expert.inside,
                    new PortraitRoom.Brought(
                        "Léo Roy", picture(width), new Origin("192.0.2." + width))));
  }

  private List<SentPortrait> sent() {
    return AskedExpert.at(
        AskedExpert.NOON, rooms -> rooms.pictures().sent(expert.proof.id(), expert.inside));
  }

  private Participation presented() {
    return text().participations().get(0);
  }

  private InterviewText text() {
    return expert.stored().manuscript().text();
  }

  private long files() {
    return count(
        "select count(*) from proof_portrait_file join proof_portrait on proof_portrait.id ="
            + " portrait where proof = :proof");
  }

  private long portraits() {
    return count("select count(*) from proof_portrait where proof = :proof");
  }

  private long count(String query) {
    return Database.inTransaction(
        manager ->
            (Long)
                manager
                    .createNativeQuery(query, Long.class)
                    .setParameter("proof", expert.proof.id())
                    .getSingleResult());
  }

  private static ByteArrayInputStream picture(int width) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(width, 50, BufferedImage.TYPE_INT_RGB), "png", out);
      return new ByteArrayInputStream(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
