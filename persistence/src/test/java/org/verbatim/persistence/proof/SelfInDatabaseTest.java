package org.verbatim.persistence.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatim.notice.MissiveKind;
import org.verbatim.proof.CheckedReceipt;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Detail;
import org.verbatim.proof.IntroductionDesk;
import org.verbatim.proof.Wish;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/** What an expert says of themselves, and what the receipt says, kept in the database. */
class SelfInDatabaseTest {

  private final AskedExpert expert = new AskedExpert();

  @AfterEach
  void nothingIsLeftForOthers() {
    AskedExpert.forgetMails();
    AskedExpert.run(rooms -> execute(rooms, "delete from edition "));
  }

  @Test
  void aWishIsKeptTakenOverAndToldTogetherWithTheConsent() {
    expert.say(Consent.DENIED);
    assertEquals(List.of(), expert.stored().proofs().portraits().shownIn(text()));
    assertEquals("Hydrologue", wish().orElseThrow().base());
    AskedExpert.run(
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
  void whatWasDeniedBeforeItsDayWasKeptHasTheDayOfTheJournal() {
    expert.say(Consent.DENIED);
    assertEquals(Optional.of(AskedExpert.NOON), deniedSince());
    AskedExpert.run(
        rooms -> {
          execute(rooms, "update interview set portraits_denied = left(portraits_denied, 36) ");
          rooms.manager().createNativeQuery(script()).executeUpdate();
        });

    assertEquals(Optional.of(AskedExpert.NOON.truncatedTo(ChronoUnit.SECONDS)), deniedSince());
  }

  private Optional<Instant> deniedSince() {
    return expert.stored().proofs().portraits().since(AskedExpert.EXPERT);
  }

  private static String script() {
    try (InputStream in =
        SelfInDatabaseTest.class.getResourceAsStream(
            "/db/migration/V200__portraits_denied_since.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Test
  void aReceiptIsFoundByItsCodeAndComparedWithWhatReadersSee() {
    expert.send();
    assertEquals(List.of(CheckedReceipt.Finding.NOT_SHOWN), findings());
    online();
    assertEquals(List.of(CheckedReceipt.Finding.SAME), findings());
    AskedExpert.run(
        rooms -> execute(rooms, "update edition set text = replace(text, 'Réponse 0', 'Non') "));
    assertEquals(List.of(CheckedReceipt.Finding.CHANGED), findings());
  }

  private void online() {
    AskedExpert.run(
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

  private Optional<Wish> wish() {
    return expert.look().proof().introduction().wish(Detail.TITLE);
  }

  private Participation presented() {
    return text().participations().get(0);
  }

  private InterviewText text() {
    return expert.stored().manuscript().text();
  }
}
