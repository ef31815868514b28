package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.Transition;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.notice.MissiveKind;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/**
 * What the desk does with written answers that found no free place, one by one, and with all of
 * them when it goes on writing.
 */
@ApplicationScoped
@Transactional
public class QuestionDesk {

  private Proofs proofs;
  private Questionnaires questionnaires;
  private Interviews interviews;
  private Acts acts;
  private ProofMail mail;
  private Journal journal;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected QuestionDesk() {}

  /** A desk over these questionnaires. */
  @Inject
  public QuestionDesk(Hinges hinges, Acts acts, ProofMail mail) {
    this.proofs = hinges.proofs();
    this.questionnaires = hinges.questionnaires();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.clock = hinges.clock();
    this.acts = acts;
    this.mail = mail;
  }

  /**
   * Puts an answer that waits beside the text into it, in the place of what stands there; that is
   * kept as a version.
   *
   * @param word to the expert; may be empty
   * @throws Refused if the text may not be changed now
   */
  @Attempt("ANSWER_TAKEN")
  public void take(UUID interviewId, UUID proofId, String exchange, String word, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    AskedQuestion asked = questionnaires.require(proofId).toSettle(exchange);
    UUID expert = proof.reader().expert();
    Landing landing = Landing.decided(interview.manuscript().text(), asked, expert.toString());
    Transition.EDIT.check(interview, actor);
    acts.freeze(interview, RevisionCause.BEFORE_ANSWER, actor, "");
    acts.act(
        Transition.EDIT,
        interviewId,
        actor,
        (it, now) -> it.editTogether(landing.text(), expert, actor, now));
    acts.freeze(interview, RevisionCause.ANSWERED, actor, proof.reader().name());
    asked.land(AskedQuestion.Fate.TAKEN, landing.answer());
    settle(Act.ANSWER_TAKEN, proof, asked, word, actor);
  }

  /** Leaves an answer out that waits beside the text, and tells the expert why. */
  @Attempt("ANSWER_REFUSED")
  public void refuse(UUID interviewId, UUID proofId, String exchange, String word, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    AskedQuestion asked = questionnaires.require(proofId).toSettle(exchange);
    if (Typed.words(word).isEmpty()) {
      throw new Refused(ProofRefusal.PROOF_REASON_REQUIRED);
    }
    asked.refuse();
    settle(Act.ANSWER_REFUSED, proof, asked, word, actor);
  }

  private void settle(Act act, Proof proof, AskedQuestion asked, String word, Actor actor) {
    Instant now = clock.instant();
    asked.settle(Typed.words(word), actor);
    String detail = proof.reader().name() + " · " + asked.question().words();
    journal.record(actor, now, Fact.done(act, proof.interview(), detail));
    boolean done = questionnaires.require(proof.id()).isSettled();
    if (done && proof.timetable().isOpen(now) && proof.reader().address().isPresent()) {
      Interview interview = interviews.require(proof.interview());
      mail.lead(MissiveKind.PROOF_ANSWERED, proof, interview.manuscript().text(), now);
    }
  }

  /** Goes on with the answers: the expert still sees them, and changes them no more. */
  @Attempt("ANSWERS_TAKEN_OVER")
  public void takeOver(UUID interviewId, UUID proofId, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    questionnaires.require(proofId).takeOver(actor);
    String name = proof.reader().name();
    journal.record(actor, clock.instant(), Fact.done(Act.ANSWERS_TAKEN_OVER, interviewId, name));
  }

  private Interview taken(UUID id, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    ProofDesk.refuseOthers(interview, actor);
    return interview;
  }
}
