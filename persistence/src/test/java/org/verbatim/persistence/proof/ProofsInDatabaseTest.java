package org.verbatim.persistence.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.interview.ProofMark;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.proof.Choice;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Draft;
import org.verbatim.proof.Particulars;
import org.verbatim.proof.ProofSheet;
import org.verbatim.proof.SignOff;
import org.verbatim.text.RichText;

class ProofsInDatabaseTest {

  private final AskedExpert expert = new AskedExpert();

  @AfterEach
  void nothingIsLeftForOthers() {
    AskedExpert.forgetMails();
  }

  @Test
  void whatIsTypedIsKeptAndReadAgain() {
    Particulars.Words words =
        new Particulars.Words("Anne L.", "", "INRAE", "Née\nà Lyon", Consent.GIVEN, "Merci");
    expert.type(
        "a0", new Draft.Saying(Optional.of(Choice.CORRECT), new RichText("<p>Si</p>"), "Car", "x"));
    expert.type(
        "a0", new Draft.Saying(Optional.of(Choice.CORRECT), new RichText("<p>Non</p>"), "", "x"));
    AskedExpert.at(
        AskedExpert.NOON,
        rooms -> {
          rooms.room().type(expert.proof.id(), expert.inside, words);
          return null;
        });
    ProofSheet sheet = expert.look();

    Draft.Saying read = sheet.proof().draft("a0").orElseThrow().saying();
    assertEquals("<p>Non</p>", read.words().html());
    assertEquals(Optional.of(words), sheet.proof().introduction().typed().map(Particulars::words));
    assertEquals(List.of("a0", "a1", "a2"), sheet.asked());
  }

  @Test
  void whatIsSentIsSealedAndStaysGenuine() {
    expert.send();
    List<SignOff> sealed =
        AskedExpert.at(AskedExpert.NOON, rooms -> rooms.signOffs().ofProof(expert.proof.id()));

    assertEquals(3, sealed.size());
    assertTrue(sealed.stream().allMatch(one -> one.isGenuine(ProofRooms.KEYS)));
    assertEquals(List.of(), expert.look().asked());
    assertEquals(ProofMark.CONTESTED, expert.marks().get("a2"));
  }

  @Test
  void aCorrectionThatIsAcceptedStandsInTheTextAndIsAskedForAgain() {
    expert.send();
    AskedExpert.at(
        AskedExpert.NOON,
        rooms -> {
          rooms
              .settling()
              .accept(expert.interview.id(), expert.proof.id(), "a1", "Merci", expert.editor);
          return null;
        });

    assertEquals(List.of("a1"), expert.look().asked());
    assertEquals("Merci", expert.look().proof().opinion("a1").orElseThrow().settlement().reply());
    assertEquals(ProofMark.SETTLED, expert.marks().get("a1"));
    assertTrue(expert.stored().wasWrittenBy(AskedExpert.EXPERT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update sign_off set choice = 'APPROVE'",
        "delete from sign_off",
        "truncate sign_off"
      })
  void nobodyChangesWhatIsSealed(String change) {
    expert.send();
    PersistenceException refused =
        assertThrows(
            PersistenceException.class,
            () ->
                Database.inTransaction(
                    manager -> manager.createNativeQuery(change).executeUpdate()));

    assertTrue(refused.getMessage().contains("can only be added to"), refused.getMessage());
  }

  @Test
  void silenceIsWrittenDownOnceByHoweverManyNodes() throws Exception {
    Instant after = AskedExpert.NOON.plus(Duration.ofDays(10));
    Callable<Integer> look =
        () -> {
          int ended = 0;
          while (AskedExpert.at(after, rooms -> rooms.due().endNext()).isPresent()) {
            ended++;
          }
          return ended;
        };
    atOnce(4, look);

    assertEquals(ProofMark.SILENT, expert.marks().get("a0"));
    assertEquals(
        1,
        Database.inTransaction(
                manager -> OtherAdapters.journal(manager).about(expert.interview.id(), 99))
            .stream()
            .filter(one -> one.act().name().equals("PROOF_SILENT"))
            .count());
  }

  @Test
  void nodesThatLookAtOnceRemindOnce() throws Exception {
    Instant later = AskedExpert.NOON.plus(Duration.ofDays(7));
    atOnce(4, () -> AskedExpert.at(later, rooms -> rooms.due().remindNext().isPresent() ? 1 : 0));

    assertEquals(1, expert.look().proof().timetable().reminders());
  }

  @Test
  void anErasedAddressIsNowhereAndTheSealsHold() {
    expert.send();
    AskedExpert.at(
        AskedExpert.NOON,
        rooms -> {
          rooms.desk().eraseAddress(expert.interview.id(), expert.proof.id(), expert.editor);
          return null;
        });

    assertEquals(
        0,
        count(
            "select count(*) from proof where address <> '' and id = '" + expert.proof.id() + "'"));
    assertTrue(
        expert.mails().stream().noneMatch(mail -> mail.address().value().startsWith("anne@")));
    assertTrue(
        AskedExpert.at(AskedExpert.NOON, rooms -> rooms.signOffs().ofProof(expert.proof.id()))
            .stream()
            .allMatch(one -> one.isGenuine(ProofRooms.KEYS)));
  }

  @Test
  void noSecretOfALinkIsInTheTableOfLinks() {
    String secret = expert.inside.value();

    assertFalse(secret.isEmpty());
    assertEquals(
        0, count("select count(*) from proof_link l where l::text like '%" + secret + "%'"));
  }

  private static long count(String sql) {
    return Database.inTransaction(
        manager -> (Long) manager.createNativeQuery(sql, Long.class).getSingleResult());
  }

  private static void atOnce(int threads, Callable<Integer> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(pool.submit(work));
      }
      for (Future<Integer> one : all) {
        one.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
