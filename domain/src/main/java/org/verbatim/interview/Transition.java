package org.verbatim.interview;

import static org.verbatim.interview.WorkStatus.APPROVED;
import static org.verbatim.interview.WorkStatus.CHANGES_REQUESTED;
import static org.verbatim.interview.WorkStatus.DRAFT;
import static org.verbatim.interview.WorkStatus.IN_REVIEW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.verbatim.journal.Act;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Right;
import org.verbatim.staff.Actor;

/**
 * The workflow, as one table: what can be done to an interview, where the work must stand, whose
 * right it is, and what else must hold. The screens ask it which buttons to draw, and the interview
 * asks it before it moves, so that the two cannot disagree.
 */
public enum Transition {
  /** Change the text. An approved text loses its approval. */
  EDIT(Act.TEXT_CHANGED, from(DRAFT, CHANGES_REQUESTED, APPROVED), Right.EDIT),

  /** Ask for somebody else's eyes. */
  SUBMIT(Act.SUBMITTED, from(DRAFT, CHANGES_REQUESTED), Right.EDIT),

  /** Ask other people while the round goes on, or for another day. */
  REASSIGN(Act.REVIEW_REASSIGNED, from(IN_REVIEW), Right.EDIT, Guard.OWN_WORK_OR_CHIEF),

  /** Take a text back that nobody has decided on. */
  RECALL(Act.RECALLED, from(IN_REVIEW), Right.EDIT),

  /** Send it back; a reason is required. */
  REQUEST_CHANGES(Act.CHANGES_REQUESTED, from(IN_REVIEW), Right.REVIEW, Guard.NOT_OWN_WORK),

  /** Find it good as it stands. Nobody approves what they wrote or changed. */
  APPROVE(
      Act.APPROVED,
      from(IN_REVIEW),
      Right.REVIEW,
      Guard.NOT_OWN_WORK,
      Guard.NOT_APPROVED_BEFORE,
      Guard.NO_BLOCKING_THREAD),

  /** Show it to readers now. */
  PUBLISH(
      Act.PUBLISHED,
      from(APPROVED),
      Right.PUBLISH,
      Guard.NOT_ONLINE_AS_IT_STANDS,
      Guard.NO_THREAD_THAT_STOPS,
      Guard.EXPERT_ASKED,
      Guard.NO_PROOF_THAT_STOPS),

  /** Show it to readers at a time to come. */
  SCHEDULE(
      Act.SCHEDULED,
      from(APPROVED),
      Right.PUBLISH,
      Guard.NOT_ONLINE_AS_IT_STANDS,
      Guard.NO_THREAD_THAT_STOPS,
      Guard.EXPERT_ASKED,
      Guard.NO_PROOF_THAT_STOPS),

  /** Give up a publication that is due. */
  CANCEL_SCHEDULE(
      Act.SCHEDULE_CANCELLED, EnumSet.allOf(WorkStatus.class), Right.PUBLISH, Guard.SCHEDULED),

  /** Take what readers see away; a reason is required, and they are told. */
  WITHDRAW(Act.WITHDRAWN, EnumSet.allOf(WorkStatus.class), Right.WITHDRAW, Guard.ONLINE);

  private final Act act;
  private final Set<WorkStatus> from;
  private final Right right;
  private final List<Guard> guards;

  Transition(Act act, Set<WorkStatus> from, Right right, Guard... guards) {
    this.act = act;
    this.from = from;
    this.right = right;
    this.guards = List.of(guards);
  }

  /** Why this actor may not do it to this interview now; empty if they may. */
  public Optional<Reason> refusal(Interview interview, Actor actor) {
    return objection(interview, actor).map(Refused::reason);
  }

  /** The same with what its message names. */
  public Optional<Refused> objection(Interview interview, Actor actor) {
    return checks(interview, actor).flatMap(Optional::stream).findFirst();
  }

  /** Whether this actor may do it to this interview now. */
  public boolean isOpenTo(Actor actor, Interview interview) {
    return refusal(interview, actor).isEmpty();
  }

  /** Whether it is this actor's part at all, wherever the work stands. */
  public boolean isPartOf(Actor actor, Interview interview) {
    return right.isHeldBy(actor, interview.card().series());
  }

  /** All that this actor may do to this interview now. */
  public static Set<Transition> openTo(Actor actor, Interview interview) {
    Set<Transition> open = EnumSet.noneOf(Transition.class);
    Arrays.stream(values()).filter(one -> one.isOpenTo(actor, interview)).forEach(open::add);
    return open;
  }

  /** What the journal calls it. */
  public Act act() {
    return act;
  }

  /**
   * Does nothing if the actor may.
   *
   * @throws Refused with the reason if they may not
   */
  public void check(Interview interview, Actor actor) {
    objection(interview, actor)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  private Stream<Optional<Refused>> checks(Interview interview, Actor actor) {
    return Stream.concat(
        Stream.of(rightRole(actor, interview), rightStatus(interview)),
        guards.stream().map(guard -> guard.refusal(interview, actor)));
  }

  private Optional<Refused> rightRole(Actor actor, Interview interview) {
    return right.objection(actor, interview.card().series(), WorkflowRefusal.NOT_YOUR_PART);
  }

  private Optional<Refused> rightStatus(Interview interview) {
    return unless(from.contains(interview.status()), WorkflowRefusal.NOT_AT_THIS_POINT);
  }

  private static Optional<Refused> unless(boolean right, Reason reason) {
    return right ? Optional.empty() : Optional.of(new Refused(reason));
  }

  private static Set<WorkStatus> from(WorkStatus first, WorkStatus... others) {
    return EnumSet.of(first, others);
  }
}
