package org.verbatim.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.checklist.Surroundings;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.ExpertsInMemory;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Interview;
import org.verbatim.interview.InterviewsInMemory;
import org.verbatim.interview.MovableClock;
import org.verbatim.interview.ProofMark;
import org.verbatim.interview.SiteGenerationInMemory;
import org.verbatim.interview.TextSave;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkStatus;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.journal.JournalKey;
import org.verbatim.journal.JournalKeys;
import org.verbatim.media.MediaInMemory;
import org.verbatim.media.MediaLibrary;
import org.verbatim.notice.HouseOfNotices;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.Missive;
import org.verbatim.notice.MissiveKind;
import org.verbatim.refusal.Refused;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesInMemory;
import org.verbatim.settings.Settings;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Fingerprints;

/** A desk and an expert with eight answers, over ports that need no database. */
final class House {

  static final UUID EXPERT = Answers.EXPERT;
  static final Origin HOME = new Origin("192.0.2.7");

  final Actor editor = person("Élise Renard", Role.EDITOR);
  final Actor reviewer = person("Marc Tessier", Role.REVIEWER);
  final MovableClock clock = new MovableClock();
  final InterviewsInMemory interviews = new InterviewsInMemory();
  final JournalInMemory journal = new JournalInMemory();
  final HouseOfNotices notices = new HouseOfNotices(clock);
  final ProofsInMemory proofs = new ProofsInMemory();
  final PortraitsInMemory portraits = new PortraitsInMemory(proofs);
  final QuestionnairesInMemory questionnaires = new QuestionnairesInMemory(proofs);
  final SeriesInMemory shelf = new SeriesInMemory();
  final JournalKeys keys = new JournalKeys(new JournalKey("k".repeat(40)), List.of());

  private final Hinges hinges =
      new Hinges(proofs, questionnaires, interviews, journal, keys, clock);
  private final Acts acts = new Acts(interviews, journal, notices.herald(), clock);
  private final ProofMail mail =
      new ProofMail(
          proofs,
          portraits,
          notices.courier(),
          new Settings("production", Optional.of("https://desk.example.org"), 9080));
  final Drafting drafting =
      new Drafting(interviews, shelf, acts, new SiteGenerationInMemory(), journal, clock);
  final ProofDesk desk = new ProofDesk(hinges, mail, portraits);
  final ProofSettling settling = new ProofSettling(hinges, acts, mail);
  ProofDoor door = new ProofDoor(hinges, mail);
  final ExpertsInMemory experts = new ExpertsInMemory();
  final ExpertDesk profiles = new ExpertDesk(experts, journal, clock);
  final IntroductionDesk introductions =
      new IntroductionDesk(hinges, experts, profiles, acts, mail);
  final ProofRoom room = new ProofRoom(hinges, door, proofs, experts, mail, notices.herald());
  final MediaLibrary library = new MediaLibrary(new MediaInMemory(), journal, clock);
  final PortraitRoom pictures =
      new PortraitRoom(hinges, door, portraits, library, notices.herald());
  final PortraitDesk portraitDesk = new PortraitDesk(hinges, portraits, library, acts, mail);
  final AnswerRoom answers = new AnswerRoom(hinges, door, acts, notices.herald());
  final QuestionDesk questions = new QuestionDesk(hinges, acts, mail);
  final ProofBoard board = new ProofBoard(hinges, portraits, experts);
  final DueProofs due = new DueProofs(hinges, mail, notices.herald());

  final Series series = Answers.series();
  final Interview interview;

  House() {
    shelf.add(series);
    notices.knows(editor, "elise");
    interview = drafting.begin(text("Réponse"), editor);
  }

  static Actor person(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role));
  }

  void policy(ProofPolicy.Terms terms) {
    series.proofread(new ProofPolicy(terms));
  }

  private InterviewText text(String word) {
    return Answers.eight(word, series.id());
  }

  /** The editor changes the words of one answer. */
  void rewrite(String answer, String html) {
    keep(Answers.with(answer, html, interview.manuscript().text()));
  }

  void keep(InterviewText text) {
    drafting.keep(interview.id(), new TextSave(interview.manuscript().version(), "", text), editor);
  }

  Proof ask() {
    return desk.ask(interview.id(), request(clock.instant().plus(Duration.ofDays(10))), editor);
  }

  /** The expert is asked to write the answers that are missing. */
  Proof sendQuestions() {
    return desk.sendQuestions(interview.id(), questionsUntil(Duration.ofDays(10)), editor);
  }

  ProofRequest questionsUntil(Duration time) {
    ProofRequest one = request(clock.instant().plus(time));
    return new ProofRequest(
        one.expert(), one.address(), one.language(), Purpose.ANSWERS, one.deadline(), one.word());
  }

  /** As if nobody had tried anything yet. */
  void forgetTries() {
    door = new ProofDoor(hinges, mail);
  }

  /** The same expert is asked in another interview. */
  Proof askOfAnother() {
    Interview another = drafting.begin(text("Ailleurs"), editor);
    return desk.ask(another.id(), request(clock.instant().plus(Duration.ofDays(10))), editor);
  }

  ProofRequest request(Instant deadline) {
    return request(deadline, Purpose.PROOFREADING);
  }

  private ProofRequest request(Instant deadline, Purpose purpose) {
    return new ProofRequest(
        interview.manuscript().text().participations().get(0),
        new MailAddress("anne@example.org"),
        DeskLanguage.FR,
        purpose,
        deadline,
        "Bonne lecture");
  }

  /** What stands in the last mail of that kind. */
  List<String> last(MissiveKind kind) {
    List<Missive> all = notices.missives().stream().filter(one -> one.kind() == kind).toList();
    return all.get(all.size() - 1).details();
  }

  long mails(MissiveKind kind) {
    return notices.missives().stream().filter(one -> one.kind() == kind).count();
  }

  /** The secret of the link that was sent last. */
  InvitationToken link(MissiveKind kind) {
    String address = last(kind).get(2);
    return new InvitationToken(address.substring(address.lastIndexOf('/') + 1));
  }

  /** The expert comes in. */
  InvitationToken enter(Proof proof) {
    return enterBy(proof, MissiveKind.PROOF_ASKED);
  }

  /** The same by another mail. */
  InvitationToken enterBy(Proof proof, MissiveKind kind) {
    InvitationToken link = link(kind);
    door.sendNumber(proof.id(), link, HOME);
    return door.enter(proof.id(), link, last(MissiveKind.PROOF_CODE).get(1), HOME);
  }

  /** What stands in the way of publishing an approved text, as its message names it. */
  List<Object> stopped() {
    return objection(Transition.PUBLISH).map(Refused::details).orElse(List.of());
  }

  /** What keeps the approved text from readers. */
  Optional<Refused> objection(Transition transition) {
    approve();
    return transition.objection(interview, editor);
  }

  private void approve() {
    if (interview.status() != WorkStatus.APPROVED) {
      interview.submit(Surroundings.UNKNOWN, editor, clock.instant());
      interview.approve(reviewer, clock.instant());
    }
  }

  void approve(Proof proof, InvitationToken inside, String... answers) {
    for (String answer : answers) {
      room.type(proof.id(), inside, answer, Draft.Saying.approval(seen(answer)));
    }
  }

  void correct(Proof proof, InvitationToken inside, String answer, String html) {
    room.type(
        proof.id(),
        inside,
        answer,
        Draft.Saying.of(Optional.of(Choice.CORRECT), html, "", seen(answer)));
  }

  void contest(Proof proof, InvitationToken inside, String answer, String reason) {
    room.type(
        proof.id(),
        inside,
        answer,
        Draft.Saying.of(Optional.of(Choice.CONTEST), "", reason, seen(answer)));
  }

  String seen(String answer) {
    return seen().get(answer);
  }

  Map<String, String> seen() {
    return Fingerprints.ofAnswers(interview.manuscript().text()).byBlock();
  }

  @Nullable ProofMark mark(String answer) {
    return interview.proofs().standing(interview.manuscript().text()).get(answer);
  }
}
