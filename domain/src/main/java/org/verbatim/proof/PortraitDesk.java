package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.Medium;
import org.verbatim.media.MediumDescription;
import org.verbatim.media.MediumFile;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;

/**
 * Where the desk takes a portrait over that an expert sent: into the library, and into the
 * interview; or does not, and then nothing of the picture is kept.
 */
@ApplicationScoped
@Transactional
public class PortraitDesk {

  private Proofs proofs;
  private Interviews interviews;
  private Portraits portraits;
  private MediaLibrary library;
  private Acts acts;
  private ProofMail mail;
  private Journal journal;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected PortraitDesk() {}

  /** Takes over into this library and these interviews. */
  @Inject
  public PortraitDesk(
      Hinges hinges, Portraits portraits, MediaLibrary library, Acts acts, ProofMail mail) {
    this.proofs = hinges.proofs();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.clock = hinges.clock();
    this.portraits = portraits;
    this.library = library;
    this.acts = acts;
    this.mail = mail;
  }

  /** The portrait that awaits the desk, for those who may settle it. */
  public Optional<MediumFile> file(UUID interviewId, UUID proofId, Actor actor) {
    Interview interview = interviews.require(interviewId);
    ProofDesk.refuseOthers(interview, actor);
    return proofs
        .byId(proofId)
        .filter(proof -> proof.interview().equals(interviewId))
        .flatMap(proof -> portraits.openOf(proof.id()))
        .flatMap(
            one ->
                portraits
                    .file(one.id())
                    .map(it -> new MediumFile(one.type(), one.hash() + "-" + one.width(), it)));
  }

  /**
   * Takes it over as the portrait of this interview.
   *
   * @param alt what someone who cannot see it should know
   * @param word to the expert; may be empty
   * @throws Refused if the text may not be changed now
   */
  @Attempt("PORTRAIT_TAKEN")
  public void takeOver(UUID interviewId, UUID proofId, String alt, String word, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    SentPortrait sent = toSettle(proof);
    byte[] bytes = portraits.file(sent.id()).orElseThrow(PortraitDesk::nothingToSettle);
    MediumDescription said = new MediumDescription("", sent.credit(), alt);
    Medium medium =
        library.upload(actor, proof.reader().name(), new ByteArrayInputStream(bytes), said);
    Participation old = Introduced.presented(proof.reader(), interview.manuscript().text());
    Portrait portrait = new Portrait(medium.hash(), sent.credit(), alt);
    new EditByBoth(acts, interview, proof, actor).presenting(old.with(portrait));
    settle(proof, sent, new Settled(Opinion.Outcome.ACCEPTED, word, actor));
  }

  /** Does not take it over; the picture is not kept. */
  @Attempt("PORTRAIT_LEFT")
  public void leave(UUID interviewId, UUID proofId, String word, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    settle(proof, toSettle(proof), new Settled(Opinion.Outcome.ANSWERED, word, actor));
  }

  private SentPortrait toSettle(Proof proof) {
    return portraits.openOf(proof.id()).orElseThrow(PortraitDesk::nothingToSettle);
  }

  private static Refused nothingToSettle() {
    return new Refused(ProofRefusal.PROOF_NOTHING_TO_SETTLE);
  }

  private record Settled(Opinion.Outcome how, String word, Actor by) {}

  private void settle(Proof proof, SentPortrait sent, Settled settled) {
    sent.settlement()
        .settle(settled.how(), Typed.words(settled.word()), settled.by(), clock.instant());
    portraits.dropFile(sent.id());
    boolean accepted = settled.how() == Opinion.Outcome.ACCEPTED;
    Act act = accepted ? Act.PORTRAIT_TAKEN : Act.PORTRAIT_LEFT;
    Fact fact = Fact.done(act, proof.interview(), proof.reader().name());
    journal.record(settled.by(), clock.instant(), fact);
    InterviewText text = interviews.require(proof.interview()).manuscript().text();
    mail.tellWhenSettled(proof, text, clock.instant());
  }

  private Interview taken(UUID id, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    ProofDesk.refuseOthers(interview, actor);
    return interview;
  }
}
