package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Rewrite;
import org.verbatim.text.RichText;

/**
 * Where the desk takes over how experts want to be introduced. Title and organisation are of this
 * interview's day, the biography is the profile's, and a name is the same in both. What was changed
 * since the expert spoke is not overwritten.
 */
@ApplicationScoped
@Transactional
public class IntroductionDesk {

  private Proofs proofs;
  private Interviews interviews;
  private Experts experts;
  private ExpertDesk profiles;
  private Acts acts;
  private ProofMail mail;
  private Journal journal;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected IntroductionDesk() {}

  /** Takes over into these interviews and profiles. */
  @Inject
  public IntroductionDesk(
      Hinges hinges, Experts experts, ExpertDesk profiles, Acts acts, ProofMail mail) {
    this.proofs = hinges.proofs();
    this.interviews = hinges.interviews();
    this.journal = hinges.journal();
    this.clock = hinges.clock();
    this.experts = experts;
    this.profiles = profiles;
    this.acts = acts;
    this.mail = mail;
  }

  /** What the desk does with some of what an expert wants, and its word to them. */
  public record Ruling(Set<Detail> details, String word) {

    /** Takes the word as it was typed. */
    public Ruling {
      details = Set.copyOf(details);
      word = Typed.words(word);
    }
  }

  /**
   * Takes these details over, all or none of them.
   *
   * @throws Refused if one of them was changed since, or the text may not be changed now
   */
  @Attempt("PROOF_DETAIL_TAKEN")
  public void takeOver(UUID interviewId, UUID proofId, Ruling ruling, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    InterviewText text = interview.manuscript().text();
    Introduced now = Introduced.of(proof.reader(), text, experts.byId(proof.reader().expert()));
    ruling.details().forEach(detail -> refuseConflict(proof, detail, now));
    describe(proof, ruling, actor);
    Participation wanted = wanted(proof, now.by(), ruling);
    if (!wanted.equals(now.by())) {
      new EditByBoth(acts, interview, proof, actor).presenting(wanted);
    }
    settle(interview, proof, ruling, new Settled(Opinion.Outcome.ACCEPTED, actor));
  }

  /** Leaves these details as they are. */
  @Attempt("PROOF_DETAIL_LEFT")
  public void leave(UUID interviewId, UUID proofId, Ruling ruling, Actor actor) {
    Interview interview = taken(interviewId, actor);
    Proof proof = ProofDesk.required(proofs, interview, proofId);
    settle(interview, proof, ruling, new Settled(Opinion.Outcome.ANSWERED, actor));
  }

  private static void refuseConflict(Proof proof, Detail detail, Introduced now) {
    Wish wish = proof.introduction().toSettle(detail);
    String stands = now.of(detail);
    if (!stands.equals(wish.base()) && !stands.equals(wish.words())) {
      throw new Refused(ProofRefusal.PROOF_DETAIL_CHANGED);
    }
  }

  /** A profile that calls them otherwise than the interview was changed by somebody as well. */
  private void describe(Proof proof, Ruling ruling, Actor actor) {
    Optional<Wish> name = ruled(proof, Detail.NAME, ruling);
    Optional<Wish> biography = ruled(proof, Detail.BIOGRAPHY, ruling);
    if (name.isEmpty() && biography.isEmpty()) {
      return;
    }
    Expert expert = experts.requireToChange(proof.reader().expert());
    ExpertProfile old = expert.profile();
    name.filter(it -> !Set.of(it.base(), it.words()).contains(old.name()))
        .ifPresent(
            it -> {
              throw new Refused(ProofRefusal.PROOF_DETAIL_CHANGED);
            });
    ExpertProfile described =
        new ExpertProfile(
            name.map(Wish::words).orElse(old.name()),
            biography.map(it -> reworded(old.biography(), it.words())).orElse(old.biography()),
            old.portrait(),
            old.form());
    if (!described.equals(old)) {
      profiles.describe(expert.id(), expert.version(), described, actor);
    }
  }

  /** Links and emphasis of all that stays are kept. */
  private static RichText reworded(RichText old, String words) {
    return old.isBlank()
        ? RichText.ofWords(words)
        : old.with(new Rewrite(0, old.words().length(), words));
  }

  private static Participation wanted(Proof proof, Participation old, Ruling ruling) {
    return new Participation(
        old.expert(),
        ruled(proof, Detail.NAME, ruling).map(Wish::words).orElse(old.name()),
        ruled(proof, Detail.TITLE, ruling).map(Wish::words).orElse(old.title()),
        ruled(proof, Detail.ORGANISATION, ruling).map(Wish::words).orElse(old.organisation()),
        old.portrait());
  }

  private static Optional<Wish> ruled(Proof proof, Detail detail, Ruling ruling) {
    return proof.introduction().wish(detail).filter(it -> ruling.details().contains(detail));
  }

  private record Settled(Opinion.Outcome how, Actor by) {}

  private void settle(Interview interview, Proof proof, Ruling ruling, Settled settled) {
    boolean accepted = settled.how() == Opinion.Outcome.ACCEPTED;
    Act act = accepted ? Act.PROOF_DETAIL_TAKEN : Act.PROOF_DETAIL_LEFT;
    for (Detail detail : ruling.details().stream().sorted().toList()) {
      Wish wish = proof.introduction().toSettle(detail);
      wish.settlement().settle(settled.how(), ruling.word(), settled.by(), clock.instant());
      String what = told(detail, wish) + proof.reader().name();
      journal.record(settled.by(), clock.instant(), Fact.done(act, interview.id(), what));
    }
    mail.tellWhenSettled(proof, interview.manuscript().text(), clock.instant());
  }

  /** A biography is too long for a row; the profile has it. */
  private static String told(Detail detail, Wish wish) {
    return detail == Detail.BIOGRAPHY ? "" : wish.base() + " → " + wish.words() + " · ";
  }

  private Interview taken(UUID id, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    ProofDesk.refuseOthers(interview, actor);
    return interview;
  }
}
