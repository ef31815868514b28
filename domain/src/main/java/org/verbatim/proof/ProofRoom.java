package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.verbatim.expert.Experts;
import org.verbatim.interview.DeniedPortraits;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Witness;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalKeys;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.Answer;
import org.verbatim.text.InterviewText;

/** An expert's own room: what they type is kept, and what they send is sealed. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class ProofRoom {

  private final SecureRandom random = new SecureRandom();
  private ProofDoor door;
  private Interviews interviews;
  private SignOffs signOffs;
  private Experts experts;
  private ProofMail mail;
  private Journal journal;
  private JournalKeys keys;
  private Witness witness;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected ProofRoom() {}

  /** A room behind this door. */
  @Inject
  public ProofRoom(
      Hinges hinges,
      ProofDoor door,
      SignOffs signOffs,
      Experts experts,
      ProofMail mail,
      Witness witness) {
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.keys = hinges.keys();
    this.clock = hinges.clock();
    this.door = door;
    this.signOffs = signOffs;
    this.experts = experts;
    this.mail = mail;
    this.witness = witness;
  }

  /** What lies there. */
  public ProofSheet look(UUID id, InvitationToken inside) {
    Proof proof = door.open(id, inside);
    InterviewText text = text(proof);
    boolean open = proof.timetable().isOpen(clock.instant());
    return new ProofSheet(proof, text, open, introduced(proof, text));
  }

  /** Keeps what was typed of an answer; nothing follows from it. */
  public void type(UUID id, InvitationToken inside, String answer, Draft.Saying saying) {
    Proof proof = door.open(id, inside);
    proof.type(answer, saying, text(proof), clock.instant());
  }

  /** Keeps what the expert typed of themselves; nothing follows from it. */
  public void type(UUID id, InvitationToken inside, Particulars.Words words) {
    door.open(id, inside).introduction().type(new Particulars(words));
  }

  /**
   * Decides, without sending, that all that is asked and undecided may stand.
   *
   * @param seen the fingerprint of each answer that the expert had before them
   */
  public void approveRest(UUID id, InvitationToken inside, Map<String, String> seen) {
    Proof proof = door.open(id, inside);
    proof.approveRest(seen, text(proof), clock.instant());
  }

  /**
   * Sends what was decided. It is sealed, the desk is told, and the expert gets a receipt.
   *
   * @return how many answers were decided
   * @throws Refused if nothing was, or if a correction or an objection is not complete
   */
  public int send(UUID id, InvitationToken inside) {
    Instant now = clock.instant();
    UUID interviewId = door.interviewBehind(id, inside);
    Interview interview = interviews.requireToChange(interviewId);
    Proof proof = door.open(id, inside);
    InterviewText text = interview.manuscript().text();
    Consent before = proof.introduction().consent();
    List<Answer> decided = proof.send(text, introduced(proof, text), now);
    for (Answer one : decided) {
      String answer = one.id().value();
      Opinion said = proof.opinion(answer).orElseThrow();
      interview.proofs().note(answer, said.choice().mark(), said.fingerprint());
      signOffs.add(new SignOff(proof, answer, said, keys));
    }
    if (!decided.isEmpty()) {
      interview.proofs().spoke(proof.agreement().scope(), now);
      giveReceipt(proof, text, now);
    }
    if (proof.introduction().consent() != before) {
      consent(interview, proof, now);
    }
    Fact fact = Fact.done(Act.PROOF_SENT, interviewId, told(proof, decided));
    journal.record(proof.reader().actor(), now, fact);
    witness.sees(interview, fact, proof.reader().actor(), now);
    return decided.size();
  }

  /** What was said of it before stays said, where it is not said otherwise. */
  private void consent(Interview interview, Proof proof, Instant now) {
    Consent said = proof.introduction().consent();
    if (said != Consent.UNSAID) {
      DeniedPortraits portraits = interview.proofs().portraits();
      UUID expert = proof.reader().expert();
      boolean given = said == Consent.GIVEN;
      if (given) {
        portraits.allow(expert);
      } else {
        portraits.deny(expert, now);
      }
      Act act = given ? Act.PORTRAIT_ALLOWED : Act.PORTRAIT_DENIED;
      journal.record(proof.reader().actor(), now, Fact.done(act, interview.id(), ""));
    }
  }

  private void giveReceipt(Proof proof, InterviewText text, Instant now) {
    InvitationToken code = InvitationToken.fresh(random);
    Receipt receipt = new Receipt(proof.id(), code, now);
    signOffs.add(receipt);
    ProofMail.Decided all = new ProofMail.Decided(text, signOffs.ofProof(proof.id()));
    mail.receipt(proof, receipt, code, all);
  }

  /** How many of each kind; the seals themselves are among the sign-offs. */
  private static String told(Proof proof, List<Answer> decided) {
    int[] count = new int[Choice.values().length];
    decided.forEach(
        one -> count[proof.opinion(one.id().value()).orElseThrow().choice().ordinal()]++);
    return "✓ " + count[0] + " · ✎ " + count[1] + " · ✗ " + count[2];
  }

  private Introduced introduced(Proof proof, InterviewText text) {
    return Introduced.of(proof.reader(), text, experts.byId(proof.reader().expert()));
  }

  private InterviewText text(Proof proof) {
    return interviews.require(proof.interview()).manuscript().text();
  }
}
