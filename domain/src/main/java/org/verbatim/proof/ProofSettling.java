package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.ProofMark;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.typography.Fingerprints;

/**
 * Where the desk settles what an expert wants changed. To accept a correction is an edit like any
 * other, by two people: who accepts it does it, and the expert has written in the text from then
 * on. When all is settled the expert is told, and asked for what changed.
 */
@ApplicationScoped
@Transactional
public class ProofSettling {

  private Proofs proofs;
  private Interviews interviews;
  private Acts acts;
  private ProofMail mail;
  private Journal journal;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected ProofSettling() {}

  /** Settles among these readings. */
  @Inject
  public ProofSettling(Hinges hinges, Acts acts, ProofMail mail) {
    this.proofs = hinges.proofs();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.clock = hinges.clock();
    this.acts = acts;
    this.mail = mail;
  }

  /**
   * Takes a correction into the text.
   *
   * @param word to the expert; may be empty
   * @throws Refused if the text may not be changed now, or the answer is not what it was
   */
  @Attempt("PROOF_ACCEPTED")
  public void accept(UUID interviewId, UUID proofId, String answer, String word, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    Opinion said = proof.toSettle(answer);
    if (said.choice() != Choice.CORRECT) {
      throw new Refused(ProofRefusal.PROOF_NOTHING_TO_SETTLE);
    }
    InterviewText text = interview.manuscript().text();
    if (!said.fingerprint().equals(Fingerprints.ofAnswers(text).byBlock().get(answer))) {
      throw new Refused(ProofRefusal.PROOF_TEXT_CHANGED);
    }
    InterviewText corrected = with(answer, said.words(), text);
    new EditByBoth(acts, interview, proof, actor).to(corrected);
    settle(proof, interview, answer, new Settled(Opinion.Outcome.ACCEPTED, word, actor));
  }

  /**
   * Answers a correction or an objection without taking the expert's words; the text may have been
   * edited for it before, or not.
   *
   * @param word why; it is required where the expert objected
   */
  @Attempt("PROOF_ANSWERED")
  public void answer(UUID interviewId, UUID proofId, String answer, String word, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    Opinion said = proof.toSettle(answer);
    if (said.choice() == Choice.CONTEST && Typed.words(word).isEmpty()) {
      throw new Refused(ProofRefusal.PROOF_REASON_REQUIRED);
    }
    settle(proof, interview, answer, new Settled(Opinion.Outcome.ANSWERED, word, actor));
  }

  private record Settled(Opinion.Outcome how, String word, Actor by) {}

  private void settle(Proof proof, Interview interview, String answer, Settled settled) {
    Instant now = clock.instant();
    proof
        .toSettle(answer)
        .settlement()
        .settle(settled.how(), Typed.words(settled.word()), settled.by(), now);
    interview.proofs().note(answer, ProofMark.SETTLED, "");
    boolean accepted = settled.how() == Opinion.Outcome.ACCEPTED;
    Act act = accepted ? Act.PROOF_ACCEPTED : Act.PROOF_ANSWERED;
    String detail = place(answer, interview) + " · " + proof.reader().name();
    journal.record(settled.by(), now, Fact.done(act, interview.id(), detail));
    if (!proof.timetable().isOpen(now)) {
      interview.proofs().fallSilent(List.of(answer));
    } else {
      mail.tellWhenSettled(proof, interview.manuscript().text(), now);
    }
  }

  private static int place(String answer, Interview interview) {
    return interview
            .manuscript()
            .text()
            .answers()
            .map(one -> one.id().value())
            .toList()
            .indexOf(answer)
        + 1;
  }

  private static InterviewText with(String answer, RichText words, InterviewText text) {
    List<Block> blocks = text.blocks().stream().map(one -> with(answer, words, one)).toList();
    return text.with(text.title(), text.standfirst(), blocks);
  }

  private static Block with(String answer, RichText words, Block block) {
    if (!(block instanceof Exchange exchange)) {
      return block;
    }
    List<Answer> answers =
        exchange.answers().stream()
            .map(
                one ->
                    one.id().value().equals(answer)
                        ? new Answer(one.id(), one.speaker(), words)
                        : one)
            .toList();
    return new Exchange(exchange.id(), exchange.question(), answers);
  }

  private Interview taken(UUID id, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    ProofDesk.refuseOthers(interview, actor);
    return interview;
  }
}
