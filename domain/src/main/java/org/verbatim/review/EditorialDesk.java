package org.verbatim.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Moved;
import org.verbatim.interview.Reasoned;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.interview.Transition;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;

/** Where interviews are handed in to people with a name, sent back and approved. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class EditorialDesk {

  private Acts acts;
  private Interviews interviews;
  private Rounds rounds;
  private Panel panel;
  private Summons summons;
  private Surroundings surroundings;

  /** For the container's proxy. */
  protected EditorialDesk() {}

  /** A desk that acts on interviews, keeps who was asked, and lets them know. */
  @Inject
  public EditorialDesk(
      Acts acts,
      Interviews interviews,
      Rounds rounds,
      Panel panel,
      Summons summons,
      Surroundings surroundings) {
    this.acts = acts;
    this.interviews = interviews;
    this.rounds = rounds;
    this.panel = panel;
    this.summons = summons;
    this.surroundings = surroundings;
  }

  /** Hands an interview in for review, to whoever may. */
  public void submit(UUID id, Actor actor) {
    submit(id, ReviewRequest.OPEN, actor);
  }

  /**
   * Hands an interview in for review.
   *
   * @throws Refused if it cannot be handed in, or somebody who is named cannot review it
   */
  public void submit(UUID id, ReviewRequest request, Actor actor) {
    Interview interview =
        acts.act(
            Transition.SUBMIT,
            id,
            actor,
            (it, now) -> {
              Transition.SUBMIT.check(it, actor);
              Panel.refusePast(request, now);
              List<Reviewer> named = panel.named(request, it);
              List<UUID> before = lastAsked(it);
              Moved moved = it.submit(surroundings, actor, now);
              ReviewRound round = new ReviewRound(it, actor, now).ask(named, request);
              rounds.add(round);
              summons.asked(it, round.accounts(), round.word(), actor, now);
              summons.released(it, round.leavesOut(before), actor, now);
              return moved.saying(round.names());
            });
    acts.freeze(interview, RevisionCause.SUBMITTED, actor, "");
  }

  /** Asks other people, or otherwise, while the round goes on; what was decided stays. */
  public void reassign(UUID id, ReviewRequest request, Actor actor) {
    acts.act(
        Transition.REASSIGN,
        id,
        actor,
        (it, now) -> {
          Transition.REASSIGN.check(it, actor);
          ReviewRound round = rounds.round(id, it.discussion().round()).orElseThrow();
          if (!request.due().equals(round.due())) {
            Panel.refusePast(request, now);
          }
          List<UUID> before = round.accounts();
          round.ask(panel.named(request, it), request);
          summon(round, before, it, actor, now);
          summons.released(it, round.leavesOut(before), actor, now);
          return Moved.by(Transition.REASSIGN, it, round.told());
        });
  }

  /** Those whom the last round named, as it was changed last. */
  private List<UUID> lastAsked(Interview interview) {
    return rounds
        .round(interview.id(), interview.discussion().round())
        .map(ReviewRound::accounts)
        .orElse(List.of());
  }

  /** Whoever was asked already is not told again. */
  private void summon(
      ReviewRound round, List<UUID> before, Interview interview, Actor actor, Instant now) {
    List<UUID> others = new ArrayList<>(round.accounts());
    others.removeAll(before);
    boolean nowOpen = round.accounts().isEmpty() && !before.isEmpty();
    if (nowOpen || !others.isEmpty()) {
      summons.asked(interview, others, round.word(), actor, now);
    }
  }

  /** Takes an interview back from the reviewers. */
  public void recall(UUID id, Actor actor) {
    acts.act(Transition.RECALL, id, actor, (it, now) -> it.recall(actor, now));
  }

  /** Sends an interview back, saying what is asked. */
  public void requestChanges(UUID id, String reason, Actor actor) {
    Interview interview =
        acts.act(
            Transition.REQUEST_CHANGES,
            id,
            actor,
            (it, now) -> it.requestChanges(reason, actor, now));
    acts.freeze(
        interview, RevisionCause.CHANGES_REQUESTED, actor, interview.discussion().requested());
  }

  /** Approves an interview as it stands, without a remark; says how it stands then. */
  public Interview approve(UUID id, Actor actor) {
    return approve(id, "", actor);
  }

  /**
   * Approves an interview as it stands; says how it stands then.
   *
   * @param remark what is said of it all the same; may be empty
   */
  public Interview approve(UUID id, String remark, Actor actor) {
    String said = acts.attempt(Transition.APPROVE, id, actor, () -> Reasoned.perhaps(remark));
    Interview interview =
        acts.act(Transition.APPROVE, id, actor, (it, now) -> it.approve(actor, now).saying(said));
    acts.freeze(interview, RevisionCause.APPROVED, actor, said);
    return interview;
  }

  /** Those who could be asked to review an interview, by name. */
  public List<Account> panel(UUID id) {
    return panel.of(interviews.require(id));
  }

  /** All rounds of an interview with what was decided in them, the newest first. */
  public List<RoundTold> rounds(UUID id) {
    List<RevisionLine> decisions = interviews.decisions(id);
    return rounds.of(id).stream().map(round -> RoundTold.of(round, decisions)).toList();
  }
}
