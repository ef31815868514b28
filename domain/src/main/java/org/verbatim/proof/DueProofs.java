package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Witness;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.notice.MissiveKind;
import org.verbatim.staff.Actor;

/**
 * Reminds experts before their day, and writes their silence down after it: each once, whatever
 * number of nodes look for it at the same time.
 */
@ApplicationScoped
public class DueProofs {

  private Proofs proofs;
  private Questionnaires questionnaires;
  private Interviews interviews;
  private ProofMail mail;
  private Journal journal;
  private Witness witness;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected DueProofs() {}

  /** Looks among these readings. */
  @Inject
  public DueProofs(Hinges hinges, ProofMail mail, Witness witness) {
    this.proofs = hinges.proofs();
    this.questionnaires = hinges.questionnaires();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.clock = hinges.clock();
    this.mail = mail;
    this.witness = witness;
  }

  /**
   * Reminds one expert, if there is anything that they are still asked for.
   *
   * @return the reading that was looked at; none if there is none to look at
   */
  @Transactional
  public Optional<UUID> remindNext() {
    Instant now = clock.instant();
    return proofs
        .nextToRemind(now)
        .map(
            proof -> {
              remind(proof, now);
              return proof.id();
            });
  }

  private void remind(Proof proof, Instant now) {
    Interview interview = interviews.require(proof.interview());
    if (unsaid(proof, interview) == 0 || proof.reader().address().isEmpty()) {
      proof.timetable().passOver(now);
      return;
    }
    proof.timetable().reminded(now);
    mail.lead(MissiveKind.PROOF_REMINDER, proof, interview.manuscript().text(), now);
    record(Act.PROOF_REMINDED, proof, proof.reader().name(), now);
  }

  /**
   * Ends one reading whose day has passed.
   *
   * @return which; none if there is none
   */
  @Transactional
  public Optional<UUID> endNext() {
    Instant now = clock.instant();
    Optional<Proof> over = proofs.nextOver(now);
    over.ifPresent(proof -> end(proof, now));
    return over.map(Proof::id);
  }

  private void end(Proof proof, Instant now) {
    Interview interview = interviews.requireToChange(proof.interview());
    int unsaid = unsaid(proof, interview);
    proof.timetable().end(now);
    interview.proofs().fallSilent(ProofDesk.names(proof, interview));
    if (unsaid > 0) {
      String detail = proof.reader().name() + " · " + unsaid;
      Fact silent = record(proof.purpose().silence(), proof, detail, now);
      witness.sees(interview, silent, Actor.system(), now);
    }
  }

  /** How much they were asked for and did not say. */
  private int unsaid(Proof proof, Interview interview) {
    return questionnaires
        .of(proof.id())
        .map(Questionnaire::unsaid)
        .orElseGet(() -> proof.asked(interview.manuscript().text()).size());
  }

  private Fact record(Act act, Proof proof, String detail, Instant now) {
    Fact fact = Fact.done(act, proof.interview(), detail);
    journal.record(Actor.system(), now, fact);
    return fact;
  }
}
