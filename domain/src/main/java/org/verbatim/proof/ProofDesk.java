package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalKeys;
import org.verbatim.notice.MissiveKind;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Right;
import org.verbatim.staff.Actor;

/** Where the desk asks experts to read their answers, and takes the links back. */
@ApplicationScoped
@Transactional
public class ProofDesk {

  private Proofs proofs;
  private Questionnaires questionnaires;
  private Interviews interviews;
  private ProofMail mail;
  private Portraits portraits;
  private Journal journal;
  private JournalKeys keys;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected ProofDesk() {}

  /** A desk over these readings. */
  @Inject
  public ProofDesk(Hinges hinges, ProofMail mail, Portraits portraits) {
    this.proofs = hinges.proofs();
    this.questionnaires = hinges.questionnaires();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.keys = hinges.keys();
    this.clock = hinges.clock();
    this.mail = mail;
    this.portraits = portraits;
  }

  /** Whether this actor may ask experts of this interview. */
  public static boolean isOpenTo(Actor actor, Interview interview) {
    return Right.EDIT.isHeldBy(actor, interview.card().series());
  }

  /** Asks an expert to read, by a mail with a private link. */
  @Attempt("PROOF_ASKED")
  public Proof ask(UUID interviewId, ProofRequest request, Actor actor) {
    return request(interviewId, request, actor);
  }

  /** Sends an expert the questions that they have not answered, over the same kind of link. */
  @Attempt("QUESTIONS_SENT")
  public Proof sendQuestions(UUID interviewId, ProofRequest request, Actor actor) {
    return request(interviewId, request, actor);
  }

  private Proof request(UUID interviewId, ProofRequest request, Actor actor) {
    mail.refuseWithoutPost();
    Instant now = clock.instant();
    Interview interview = taken(interviewId, actor);
    new Asking(interview, proofs.of(interviewId)).refuseOutOfPlace(request, now);
    UUID id = UUID.randomUUID();
    Reader reader = new Reader(id, request, keys);
    Proof proof = new Proof(id, interview, request, reader, actor, now);
    List<String> answers = names(proof, interview);
    if (request.purpose() == Purpose.ANSWERS) {
      UUID expert = reader.expert();
      questionnaires.add(new Questionnaire(id, Questionnaire.openFor(expert, interview)));
    } else if (answers.isEmpty()) {
      throw new Refused(ProofRefusal.PROOF_NOTHING_TO_READ);
    }
    proofs.add(proof);
    interview.proofs().ask(answers, actor.account());
    mail.lead(MissiveKind.PROOF_ASKED, proof, interview.manuscript().text(), now);
    record(request.purpose().asking(), proof, actor, now);
    return proof;
  }

  /** Sends a new link, good until that day; those that were sent before lead nowhere any more. */
  @Attempt("PROOF_LINK_RENEWED")
  public void renew(UUID interviewId, UUID proofId, Instant deadline, Actor actor) {
    mail.refuseWithoutPost();
    Instant now = clock.instant();
    Interview interview = taken(interviewId, actor);
    Proof proof = required(interview, proofId);
    revokeLinks(proof);
    proof.timetable().extend(deadline, now);
    questionnaires.of(proofId).ifPresent(Questionnaire::giveBack);
    interview.proofs().ask(namesAsked(proof, interview), actor.account());
    mail.lead(MissiveKind.PROOF_ASKED, proof, interview.manuscript().text(), now);
    record(Act.PROOF_LINK_RENEWED, proof, actor, now);
  }

  /** Sends one more link, because there is something to say again; the others stay good. */
  @Attempt("PROOF_REMINDED")
  public void askAgain(UUID interviewId, UUID proofId, Actor actor) {
    mail.refuseWithoutPost();
    Instant now = clock.instant();
    Interview interview = taken(interviewId, actor);
    Proof proof = required(interview, proofId);
    if (!proof.timetable().isOpen(now)) {
      throw new Refused(ProofRefusal.PROOF_OVER);
    }
    proof.timetable().reminded(now);
    mail.lead(proof.purpose().again(), proof, interview.manuscript().text(), now);
    record(Act.PROOF_REMINDED, proof, actor, now);
  }

  /** Takes the links back; what the expert has not said by now is silence. */
  @Attempt("PROOF_REVOKED")
  public void revoke(UUID interviewId, UUID proofId, Actor actor) {
    Instant now = clock.instant();
    Interview interview = taken(interviewId, actor);
    Proof proof = required(interview, proofId);
    revokeLinks(proof);
    proof.timetable().revoke(now);
    interview.proofs().fallSilent(names(proof, interview));
    record(Act.PROOF_REVOKED, proof, actor, now);
  }

  /** Goes on without what the experts did not say, or did not agree to; says why. */
  @Attempt("PROOF_WAIVED")
  public void waive(UUID interviewId, String reason, Actor actor) {
    Interview interview = taken(interviewId, actor);
    String why = Typed.words(reason);
    if (why.isEmpty()) {
      throw new Refused(ProofRefusal.PROOF_REASON_REQUIRED);
    }
    interview.proofs().waive(interview.manuscript().text());
    journal.record(actor, clock.instant(), Fact.done(Act.PROOF_WAIVED, interviewId, why));
  }

  /**
   * Erases the address of an expert, at their request, and the photograph that they sent if nobody
   * has settled it. What was sealed stays as it is, and so does what the library has taken over.
   */
  @Attempt("PROOF_ADDRESS_ERASED")
  public void eraseAddress(UUID interviewId, UUID proofId, Actor actor) {
    Instant now = clock.instant();
    Interview interview = taken(interviewId, actor);
    Proof proof = required(interview, proofId);
    if (proof.timetable().isOpen(now)) {
      revokeLinks(proof);
      proof.timetable().revoke(now);
      interview.proofs().fallSilent(names(proof, interview));
    }
    proof.reader().forget();
    mail.forget(proof.id(), now);
    portraits.openOf(proof.id()).ifPresent(portraits::remove);
    record(Act.PROOF_ADDRESS_ERASED, proof, actor, now);
  }

  private void revokeLinks(Proof proof) {
    proofs.links(proof.id()).forEach(ProofLink::revoke);
  }

  private Interview taken(UUID id, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    refuseOthers(interview, actor);
    return interview;
  }

  static void refuseOthers(Interview interview, Actor actor) {
    Right.EDIT
        .objection(actor, interview.card().series(), ProofRefusal.PROOF_BY_EDITORS)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  private Proof required(Interview interview, UUID proofId) {
    return required(proofs, interview, proofId);
  }

  static Proof required(Proofs proofs, Interview interview, UUID proofId) {
    Proof proof = proofs.requireToChange(proofId);
    if (!proof.interview().equals(interview.id())) {
      throw new Refused(ProofRefusal.PROOF_UNKNOWN);
    }
    return proof;
  }

  static List<String> names(Proof proof, Interview interview) {
    return proof.answers(interview.manuscript().text()).stream()
        .map(one -> one.id().value())
        .toList();
  }

  private static List<String> namesAsked(Proof proof, Interview interview) {
    return proof.asked(interview.manuscript().text()).stream()
        .map(one -> one.id().value())
        .toList();
  }

  private void record(Act act, Proof proof, Actor actor, Instant now) {
    journal.record(actor, now, Fact.done(act, proof.interview(), proof.reader().name()));
  }
}
