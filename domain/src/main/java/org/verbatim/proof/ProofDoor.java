package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interviews;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalKeys;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.staff.SignInThrottle;

/**
 * Where an expert comes in: the link has a number sent to the address that it was sent to, and the
 * two together open the room. Whatever is wrong with a link, the door says the same, and takes as
 * much of its time.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class ProofDoor {

  /** So long a browser stays inside after it gave the number. */
  static final Duration STAY = Duration.ofDays(3);

  private final SecureRandom random = new SecureRandom();

  /** One of its own: what goes wrong here keeps nobody from the desk. */
  private final SignInThrottle throttle = new SignInThrottle();

  private Proofs proofs;
  private Interviews interviews;
  private ProofMail mail;
  private Journal journal;
  private JournalKeys keys;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected ProofDoor() {}

  /** A door to these readings. */
  @Inject
  public ProofDoor(Hinges hinges, ProofMail mail) {
    this.proofs = hinges.proofs();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.keys = hinges.keys();
    this.clock = hinges.clock();
    this.mail = mail;
  }

  /**
   * Sends a number to the address that the link was sent to. Nothing happens where it is no good
   * link, and nobody is told.
   *
   * @throws Refused if that is tried too often, with a good link or not
   */
  public void sendNumber(UUID id, InvitationToken token, Origin origin) {
    Instant now = clock.instant();
    slowDown("number " + token.fingerprint(), origin, now);
    behind(id, token, true, now)
        .filter(proof -> proof.reader().address().isPresent() && !proof.code().isFresh(now))
        .ifPresent(
            proof -> {
              String number = proof.code().make(id, random, keys, now);
              String title = interviews.require(proof.interview()).manuscript().text().title();
              mail.code(proof, number, title, now);
            });
  }

  /**
   * Lets in whoever has the link and the number.
   *
   * @return what stands for both from now on
   * @throws Refused with one and the same reason whatever is wrong
   */
  public InvitationToken enter(UUID id, InvitationToken token, String number, Origin origin) {
    Instant now = clock.instant();
    String tried = "link " + token.fingerprint();
    slowDown(tried, origin, now);
    Proof proof = behind(id, token, true, now).orElseThrow(ProofDoor::closed);
    if (!proof.code().take(id, number.replaceAll("\\s", ""), keys, now)) {
      record(proof, Fact.refused(Act.PROOF_OPENED, proof.interview(), "PROOF_DOOR"), now);
      throw closed();
    }
    throttle.succeeded(tried, origin);
    throttle.succeeded("number " + token.fingerprint(), origin);
    proofs.link(token.fingerprint()).ifPresent(ProofLink::use);
    InvitationToken inside = InvitationToken.fresh(random);
    proofs.add(ProofLink.exchanged(id, inside, now, earlier(now.plus(STAY), proof)));
    record(proof, Fact.done(Act.PROOF_OPENED, proof.interview(), ""), now);
    return inside;
  }

  /** The reading that this stands for, to be changed; refused like any wrong link. */
  Proof open(UUID id, InvitationToken inside) {
    return open(id, inside, Purpose.PROOFREADING);
  }

  /** The same for a request to write answers. */
  Proof openForAnswers(UUID id, InvitationToken inside) {
    return open(id, inside, Purpose.ANSWERS);
  }

  private Proof open(UUID id, InvitationToken inside, Purpose purpose) {
    return behind(id, inside, false, clock.instant())
        .filter(proof -> proof.purpose() == purpose)
        .orElseThrow(ProofDoor::closed);
  }

  /** What for this opens the room now; nothing where it does not. */
  public Optional<Purpose> purposeOf(UUID id, InvitationToken inside) {
    return behind(id, inside, false, clock.instant()).map(Proof::purpose);
  }

  /** The interview of the reading that this stands for, which is to be held before the reading. */
  UUID interviewBehind(UUID id, InvitationToken inside) {
    return proofs
        .link(inside.fingerprint())
        .filter(link -> link.leadsTo(id, false, clock.instant()))
        .flatMap(link -> proofs.interviewOf(id))
        .orElseThrow(ProofDoor::closed);
  }

  /** Whether this opens the room now. */
  public boolean isOpenTo(UUID id, InvitationToken inside) {
    return behind(id, inside, false, clock.instant()).isPresent();
  }

  /** Lets nobody in by this any more. */
  public void leave(UUID id, InvitationToken inside) {
    Instant now = clock.instant();
    proofs
        .link(inside.fingerprint())
        .filter(link -> link.leadsTo(id, false, now))
        .ifPresent(ProofLink::revoke);
  }

  private Optional<Proof> behind(UUID id, InvitationToken token, boolean byMail, Instant now) {
    return proofs
        .link(token.fingerprint())
        .filter(link -> link.leadsTo(id, byMail, now))
        .flatMap(link -> proofs.toChange(id))
        .filter(proof -> proof.timetable().isOpen(now));
  }

  private void slowDown(String what, Origin origin, Instant now) {
    Duration wait = throttle.attempt(what, origin, now);
    if (!wait.isZero()) {
      throw new Refused(ProofRefusal.PROOF_WAIT, wait.toSeconds() + 1);
    }
  }

  private void record(Proof proof, Fact fact, Instant now) {
    journal.record(proof.reader().actor(), now, fact);
  }

  private static Instant earlier(Instant wanted, Proof proof) {
    Instant deadline = proof.timetable().deadline();
    return wanted.isBefore(deadline) ? wanted : deadline;
  }

  private static Refused closed() {
    return new Refused(ProofRefusal.PROOF_DOOR);
  }
}
