package org.verbatim.persistence.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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

/** An expert who was asked to read three answers, or to write them, and came in. */
final class AskedExpert {

  static final Instant NOON = Instant.parse("2026-03-12T11:00:00.123456Z");
  static final UUID EXPERT = UUID.randomUUID();
  private static final Origin HOME = new Origin("192.0.2.7");

  final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  final Purpose purpose;
  final Interview interview;
  final Proof proof;
  final InvitationToken inside;

  AskedExpert() {
    this(Purpose.PROOFREADING);
  }

  AskedExpert(Purpose purpose) {
    this.purpose = purpose;
    this.interview = interview();
    this.proof = at(NOON, this::asked);
    this.inside = enter();
  }

  private Proof asked(ProofRooms rooms) {
    return purpose == Purpose.ANSWERS
        ? rooms.desk().sendQuestions(interview.id(), request(), editor)
        : rooms.desk().ask(interview.id(), request(), editor);
  }

  void send() {
    Map<String, String> seen = look().fingerprints();
    type("a0", Draft.Saying.approval(seen.get("a0")));
    type("a1", Draft.Saying.of(Optional.of(Choice.CORRECT), "<p>Onze ans</p>", "", seen.get("a1")));
    type("a2", Draft.Saying.of(Optional.of(Choice.CONTEST), "", "Jamais dit", seen.get("a2")));
    int sent = at(NOON, rooms -> rooms.room().send(proof.id(), inside));
    assertEquals(3, sent);
  }

  void type(String answer, Draft.Saying saying) {
    at(
        NOON,
        rooms -> {
          rooms.room().type(proof.id(), inside, answer, saying);
          return null;
        });
  }

  /** Says how they are to be introduced, and whether their portrait may be shown. */
  void say(Consent consent) {
    run(
        rooms -> {
          rooms
              .room()
              .type(
                  proof.id(),
                  inside,
                  new Particulars.Words("Anne", "Directrice", "", "", consent, ""));
          rooms.room().send(proof.id(), inside);
        });
  }

  ProofSheet look() {
    return at(NOON, rooms -> rooms.room().look(proof.id(), inside));
  }

  Map<String, ProofMark> marks() {
    Interview stored = stored();
    return stored.proofs().standing(stored.manuscript().text());
  }

  Interview stored() {
    return Database.inTransaction(
        manager -> OtherAdapters.interviews(manager).require(interview.id()));
  }

  InvitationToken enter() {
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

  List<String> details(MissiveKind kind) {
    return mails().stream()
        .flatMap(mail -> mail.missive().stream())
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow()
        .details();
  }

  List<Mail> mails() {
    return Database.inTransaction(
        manager ->
            manager
                .createQuery("from Mail where missive.about = :proof", Mail.class)
                .setParameter("proof", proof.id())
                .getResultList());
  }

  /** What was written here is not for those who look at all mail. */
  static void forgetMails() {
    Database.inTransaction(
        manager ->
            manager.createNativeQuery("delete from mail where about is not null").executeUpdate());
  }

  /** Does something at noon. */
  static void run(Consumer<ProofRooms> work) {
    at(
        NOON,
        rooms -> {
          work.accept(rooms);
          return null;
        });
  }

  static <T> T at(Instant now, Function<ProofRooms, T> work) {
    return Database.inTransaction(manager -> work.apply(new ProofRooms(manager, now)));
  }

  private ProofRequest request() {
    return new ProofRequest(
        interview.manuscript().text().participations().get(0),
        new MailAddress("anne@example.org"),
        DeskLanguage.FR,
        purpose,
        NOON.plus(Duration.ofDays(10)),
        "Bonne lecture");
  }

  Interview interview() {
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    Interview written = new Interview(slug, text(), editor, NOON);
    Database.inTransaction(
        manager -> {
          OtherAdapters.interviews(manager).add(written);
          return written;
        });
    return written;
  }

  private InterviewText text() {
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

  private Exchange exchange(int i) {
    boolean asking = purpose == Purpose.ANSWERS;
    return new Exchange(
        new BlockId("x" + i),
        RichText.ofWords(asking ? "Question " + i : ""),
        List.of(
            new Answer(new BlockId("a" + i), "", RichText.ofWords(asking ? "" : "Réponse " + i))));
  }
}
