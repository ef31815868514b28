package org.verbatim.persistence.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatim.notice.MissiveKind;
import org.verbatim.persistence.Database;
import org.verbatim.proof.CheckedReceipt;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Detail;
import org.verbatim.proof.IntroductionDesk;
import org.verbatim.proof.Opinion;
import org.verbatim.proof.Particulars;
import org.verbatim.proof.PortraitRoom;
import org.verbatim.proof.SentPortrait;
import org.verbatim.proof.Wish;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/** What an expert says of themselves, and what the receipt says, kept in the database. */
class SelfInDatabaseTest {

  private final AskedExpert expert = new AskedExpert();

  @AfterEach
  void nothingIsLeftForOthers() {
    Database.inTransaction(
        manager ->
            manager.createNativeQuery("delete from mail where about is not null").executeUpdate());
    run(rooms -> execute(rooms, "delete from edition "));
  }

  @Test
  void aWishIsKeptTakenOverAndToldTogetherWithTheConsent() {
    say(Consent.DENIED);
    assertEquals(List.of(), expert.stored().proofs().portraits().shownIn(text()));
    assertEquals("Hydrologue", wish().orElseThrow().base());
    run(
        rooms ->
            rooms
                .introductions()
                .takeOver(
                    expert.interview.id(),
                    expert.proof.id(),
                    new IntroductionDesk.Ruling(Set.of(Detail.TITLE), "Merci"),
                    expert.editor));

    assertEquals("Directrice", presented().title());
    assertEquals("Merci", wish().orElseThrow().settlement().reply());
    assertTrue(expert.stored().wasWrittenBy(AskedExpert.EXPERT));
  }

  @Test
  void aPortraitAwaitsTheDeskAloneAndIsThePortraitOfTheInterviewThen() {
    bring(40);
    bring(50);
    assertEquals(1, sent().size());
    say(Consent.DENIED);
    run(
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
    run(
        rooms ->
            rooms
                .portraitDesk()
                .leave(expert.interview.id(), expert.proof.id(), "", expert.editor));
    erase();

    assertEquals(1, portraits());
    assertEquals(0, files());
  }

  private void erase() {
    run(
        rooms ->
            rooms.desk().eraseAddress(expert.interview.id(), expert.proof.id(), expert.editor));
  }

  @Test
  void aReceiptIsFoundByItsCodeAndComparedWithWhatReadersSee() {
    expert.send();
    assertEquals(List.of(CheckedReceipt.Finding.NOT_SHOWN), findings());
    online();
    assertEquals(List.of(CheckedReceipt.Finding.SAME), findings());
    run(rooms -> execute(rooms, "update edition set text = replace(text, 'Réponse 0', 'Non') "));
    assertEquals(List.of(CheckedReceipt.Finding.CHANGED), findings());
  }

  private void online() {
    run(
        rooms -> {
          execute(
              rooms,
              "insert into revision (id, interview, version, cause, text, at, by_account, by_name,"
                  + " reason) select id, id, 1, 'PUBLISHED', text, now(), id, 'C', '' from"
                  + " (select interview as id, text from manuscript) m ");
          execute(
              rooms,
              "insert into edition (id, interview, revision, number, text, interviewers, state,"
                  + " first_published_at, published_at, language, kicker, title, standfirst,"
                  + " series_number, withdrawal_notice) select id, id, id, 1, text, '', 'ONLINE',"
                  + " now(), now(), 'fr', '', '', '', 0, '' from"
                  + " (select interview as id, text from manuscript) m ");
        });
  }

  private void execute(ProofRooms rooms, String sql) {
    rooms
        .manager()
        .createNativeQuery(sql + "where id = :id")
        .setParameter("id", expert.interview.id())
        .executeUpdate();
  }

  private List<CheckedReceipt.Finding> findings() {
    String address = expert.details(MissiveKind.PROOF_RECEIPT).get(1);
    InvitationToken code = new InvitationToken(address.substring(address.lastIndexOf('/') + 1));
    return AskedExpert.at(AskedExpert.NOON, rooms -> rooms.window().check(code).orElseThrow())
        .lines()
        .stream()
        .map(CheckedReceipt.Line::finding)
        .toList();
  }

  private void say(Consent consent) {
    run(
        rooms -> {
          Particulars.Words words =
              new Particulars.Words("Anne", "Directrice", "", "", consent, "");
          rooms.room().type(expert.proof.id(), expert.inside, words);
          rooms.room().send(expert.proof.id(), expert.inside);
        });
  }

  private void bring(int width) {
    run(
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

  private Optional<Wish> wish() {
    return expert.look().proof().introduction().wish(Detail.TITLE);
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

  private static void run(Consumer<ProofRooms> work) {
    AskedExpert.at(
        AskedExpert.NOON,
        rooms -> {
          work.accept(rooms);
          return null;
        });
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
