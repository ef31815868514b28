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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.interview.Interview;
import org.verbatim.interview.ProofMark;
import org.verbatim.notice.Mail;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.MissiveKind;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.proof.Choice;
import org.verbatim.proof.Consent;
import org.verbatim.proof.Draft;
import org.verbatim.proof.Particulars;
import org.verbatim.proof.Proof;
import org.verbatim.proof.ProofRequest;
import org.verbatim.proof.ProofSheet;
import org.verbatim.proof.Purpose;
import org.verbatim.proof.SignOff;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.staff.Role;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

class ProofsInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00.123456Z");
  private static final UUID EXPERT = UUID.randomUUID();
  private static final Origin HOME = new Origin("192.0.2.7");

  private final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  private final Interview interview = interview();
  private final Proof proof =
      at(NOON, rooms -> rooms.desk().ask(interview.id(), request(), editor));
  private final InvitationToken inside = enter();

  @AfterEach
  void nothingIsLeftForOthers() {
    Database.inTransaction(
        manager ->
            manager.createNativeQuery("delete from mail where about is not null").executeUpdate());
  }

  @Test
  void whatIsTypedIsKeptAndReadAgain() {
    Particulars.Words words =
        new Particulars.Words("Anne L.", "", "INRAE", "Née\nà Lyon", Consent.GIVEN, "Merci");
    type(
        "a0", new Draft.Saying(Optional.of(Choice.CORRECT), new RichText("<p>Si</p>"), "Car", "x"));
    type("a0", new Draft.Saying(Optional.of(Choice.CORRECT), new RichText("<p>Non</p>"), "", "x"));
    at(
        NOON,
        rooms -> {
          rooms.room().type(proof.id(), inside, words);
          return null;
        });
    ProofSheet sheet = look();

    Draft.Saying read = sheet.proof().draft("a0").orElseThrow().saying();
    assertEquals("<p>Non</p>", read.words().html());
    assertEquals(Optional.of(words), sheet.proof().particulars().map(Particulars::words));
    assertEquals(List.of("a0", "a1", "a2"), sheet.asked());
  }

  @Test
  void whatIsSentIsSealedAndStaysGenuine() {
    send();
    List<SignOff> sealed = at(NOON, rooms -> rooms.signOffs().ofProof(proof.id()));

    assertEquals(3, sealed.size());
    assertTrue(sealed.stream().allMatch(one -> one.isGenuine(ProofRooms.KEYS)));
    assertEquals(List.of(), look().asked());
    assertEquals(ProofMark.CONTESTED, marks().get("a2"));
  }

  @Test
  void aCorrectionThatIsAcceptedStandsInTheTextAndIsAskedForAgain() {
    send();
    at(
        NOON,
        rooms -> {
          rooms.settling().accept(interview.id(), proof.id(), "a1", "Merci", editor);
          return null;
        });

    assertEquals(List.of("a1"), look().asked());
    assertEquals("Merci", look().proof().opinion("a1").orElseThrow().reply());
    assertEquals(ProofMark.SETTLED, marks().get("a1"));
    assertTrue(stored().wasWrittenBy(EXPERT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update sign_off set choice = 'APPROVE'",
        "delete from sign_off",
        "truncate sign_off"
      })
  void nobodyChangesWhatIsSealed(String change) {
    send();
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
    Instant after = NOON.plus(Duration.ofDays(10));
    Callable<Integer> look =
        () -> {
          int ended = 0;
          while (at(after, rooms -> rooms.due().endNext()).isPresent()) {
            ended++;
          }
          return ended;
        };
    atOnce(4, look);

    assertEquals(ProofMark.SILENT, marks().get("a0"));
    assertEquals(
        1,
        Database.inTransaction(manager -> OtherAdapters.journal(manager).about(interview.id(), 99))
            .stream()
            .filter(one -> one.act().name().equals("PROOF_SILENT"))
            .count());
  }

  @Test
  void nodesThatLookAtOnceRemindOnce() throws Exception {
    Instant later = NOON.plus(Duration.ofDays(7));
    atOnce(4, () -> at(later, rooms -> rooms.due().remindNext().isPresent() ? 1 : 0));

    assertEquals(1, look().proof().timetable().reminders());
  }

  @Test
  void anErasedAddressIsNowhereAndTheSealsHold() {
    send();
    at(
        NOON,
        rooms -> {
          rooms.desk().eraseAddress(interview.id(), proof.id(), editor);
          return null;
        });

    assertEquals(
        0, count("select count(*) from proof where address <> '' and id = '" + proof.id() + "'"));
    assertTrue(mails().stream().noneMatch(mail -> mail.address().value().startsWith("anne@")));
    assertTrue(
        at(NOON, rooms -> rooms.signOffs().ofProof(proof.id())).stream()
            .allMatch(one -> one.isGenuine(ProofRooms.KEYS)));
  }

  @Test
  void noSecretOfALinkIsInTheTableOfLinks() {
    String secret = inside.value();

    assertFalse(secret.isEmpty());
    assertEquals(
        0, count("select count(*) from proof_link l where l::text like '%" + secret + "%'"));
  }

  private void send() {
    Map<String, String> seen = look().fingerprints();
    type("a0", Draft.Saying.approval(seen.get("a0")));
    type("a1", Draft.Saying.of(Optional.of(Choice.CORRECT), "<p>Onze ans</p>", "", seen.get("a1")));
    type("a2", Draft.Saying.of(Optional.of(Choice.CONTEST), "", "Jamais dit", seen.get("a2")));
    int sent = at(NOON, rooms -> rooms.room().send(proof.id(), inside));
    assertEquals(3, sent);
  }

  private void type(String answer, Draft.Saying saying) {
    at(
        NOON,
        rooms -> {
          rooms.room().type(proof.id(), inside, answer, saying);
          return null;
        });
  }

  private ProofSheet look() {
    return at(NOON, rooms -> rooms.room().look(proof.id(), inside));
  }

  private Map<String, ProofMark> marks() {
    Interview stored = stored();
    return stored.proofs().standing(stored.manuscript().text());
  }

  private Interview stored() {
    return Database.inTransaction(
        manager -> OtherAdapters.interviews(manager).require(interview.id()));
  }

  private InvitationToken enter() {
    String address = details(MissiveKind.PROOF_ASKED).get(2);
    InvitationToken link = new InvitationToken(address.substring(address.lastIndexOf('/') + 1));
    at(
        NOON,
        rooms -> {
          rooms.door().sendNumber(proof.id(), link, HOME);
          return null;
        });
    String number = details(MissiveKind.PROOF_CODE).get(1);
    return at(NOON, rooms -> rooms.door().enter(proof.id(), link, number, HOME));
  }

  private List<String> details(MissiveKind kind) {
    return mails().stream()
        .flatMap(mail -> mail.missive().stream())
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow()
        .details();
  }

  private List<Mail> mails() {
    return Database.inTransaction(
        manager ->
            manager
                .createQuery("from Mail where missive.about = :proof", Mail.class)
                .setParameter("proof", proof.id())
                .getResultList());
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

  private static <T> T at(Instant now, Function<ProofRooms, T> work) {
    return Database.inTransaction(manager -> work.apply(new ProofRooms(manager, now)));
  }

  private ProofRequest request() {
    return new ProofRequest(
        interview.manuscript().text().participations().get(0),
        new MailAddress("anne@example.org"),
        DeskLanguage.FR,
        Purpose.PROOFREADING,
        NOON.plus(Duration.ofDays(10)),
        "Bonne lecture");
  }

  private Interview interview() {
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    Interview written = new Interview(slug, text(), editor, NOON);
    Database.inTransaction(
        manager -> {
          OtherAdapters.interviews(manager).add(written);
          return written;
        });
    return written;
  }

  private static InterviewText text() {
    List<Block> blocks = List.of(exchange(0), exchange(1), exchange(2));
    return new InterviewText(
        "fr",
        "",
        "Une rivière",
        "",
        RichText.EMPTY,
        null,
        List.of(),
        List.of(new Participation(EXPERT, "Anne", "Hydrologue", "", Portrait.NONE)),
        List.of(),
        blocks);
  }

  private static Exchange exchange(int i) {
    return new Exchange(
        new BlockId("x" + i),
        RichText.EMPTY,
        List.of(new Answer(new BlockId("a" + i), "", RichText.ofWords("Réponse " + i))));
  }
}
