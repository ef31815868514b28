package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Witness;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.media.ImageIntake;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.MediumFile;
import org.verbatim.media.Picture;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Origin;
import org.verbatim.staff.SignInThrottle;

/**
 * The pictures of an expert's room: those of the interview as it stands, which readers may not have
 * seen yet, and the portrait that the expert sends. One at a time awaits the desk; another one
 * takes its place.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class PortraitRoom {

  /** So many that the desk has settled, in one reading. */
  static final int MOST = 5;

  /** One of its own: who sends pictures is kept from nothing else. */
  private final SignInThrottle throttle = new SignInThrottle();

  private ProofDoor door;
  private Interviews interviews;
  private Portraits portraits;
  private MediaLibrary library;
  private Journal journal;
  private Witness witness;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected PortraitRoom() {}

  /** Pictures behind this door. */
  @Inject
  public PortraitRoom(
      Hinges hinges, ProofDoor door, Portraits portraits, MediaLibrary library, Witness witness) {
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.clock = hinges.clock();
    this.door = door;
    this.portraits = portraits;
    this.library = library;
    this.witness = witness;
  }

  /**
   * A portrait on its way in.
   *
   * @param credit who took it; nothing is published without
   */
  public record Brought(String credit, InputStream file, Origin from) {}

  /**
   * Sends a portrait to the desk.
   *
   * @throws Refused without a credit, for what is no picture of those that the library takes, and
   *     if it is tried too often
   */
  public void bring(UUID id, InvitationToken inside, Brought brought) {
    Instant now = clock.instant();
    door.interviewBehind(id, inside);
    slowDown(id, brought.from(), now);
    String credit = Typed.line(brought.credit());
    if (credit.isEmpty()) {
      throw new Refused(ProofRefusal.PROOF_PORTRAIT_CREDIT);
    }
    Picture picture = ImageIntake.take(brought.file());
    Proof proof = door.open(id, inside);
    if (portraits.of(id).stream().filter(one -> !one.isOpen()).count() >= MOST) {
      throw new Refused(ProofRefusal.PROOF_PORTRAITS_MANY, MOST);
    }
    portraits.openOf(id).ifPresent(portraits::remove);
    SentPortrait sent = new SentPortrait(id, picture, credit, now);
    List<Picture.Variant> variants = picture.variants();
    byte[] widest = variants.get(variants.size() - 1).bytes();
    portraits.add(sent, new PortraitFile(sent.id(), widest));
    tell(proof, credit, now);
  }

  private void tell(Proof proof, String credit, Instant now) {
    Fact fact = Fact.done(Act.PORTRAIT_SENT, proof.interview(), credit);
    journal.record(proof.reader().actor(), now, fact);
    witness.sees(interviews.require(proof.interview()), fact, proof.reader().actor(), now);
  }

  private void slowDown(UUID id, Origin origin, Instant now) {
    Duration wait = throttle.attempt("portrait " + id, origin, now);
    if (!wait.isZero()) {
      throw new Refused(ProofRefusal.PROOF_WAIT, wait.toSeconds() + 1);
    }
  }

  /** What the expert sent, the newest first. */
  public List<SentPortrait> sent(UUID id, InvitationToken inside) {
    door.interviewBehind(id, inside);
    return portraits.of(id);
  }

  /**
   * A picture of the interview as it stands, or one that the expert sent; nothing else, and nothing
   * for whoever is not inside to read.
   */
  public Optional<MediumFile> picture(UUID id, InvitationToken inside, String hash, int width) {
    if (door.purposeOf(id, inside).filter(Purpose.PROOFREADING::equals).isEmpty()) {
      return Optional.empty();
    }
    UUID interview = door.interviewBehind(id, inside);
    boolean printed =
        interviews.require(interview).manuscript().text().mediaHashes().contains(hash);
    return printed ? library.file(hash, width) : own(id, hash);
  }

  private Optional<MediumFile> own(UUID id, String hash) {
    return portraits
        .openOf(id)
        .filter(one -> one.hash().equals(hash))
        .flatMap(
            one ->
                portraits
                    .file(one.id())
                    .map(bytes -> new MediumFile(one.type(), hash + "-" + one.width(), bytes)));
  }
}
