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
      Guard.NOT_UNDER_EMBARGO,
      Guard.NOT_ONLINE_AS_IT_STANDS,
      Guard.NO_THREAD_THAT_STOPS,
      Guard.EXPERT_ASKED,
      Guard.NO_PROOF_THAT_STOPS,
      Guard.NO_PORTRAIT_DENIED),

  /** Show it to readers at a time to come. */
  SCHEDULE(
      Act.SCHEDULED,
      from(APPROVED),
      Right.PUBLISH,
      Guard.NOT_ONLINE_AS_IT_STANDS,
      Guard.NO_THREAD_THAT_STOPS,
      Guard.EXPERT_ASKED,
      Guard.NO_PROOF_THAT_STOPS,
      Guard.NO_PORTRAIT_DENIED),

  /** Give up a publication that is due. */
  CANCEL_SCHEDULE(
      Act.SCHEDULE_CANCELLED, EnumSet.allOf(WorkStatus.class), Right.PUBLISH, Guard.SCHEDULED),

  /** Take what readers see away; a reason is required, and they are told. */
  WITHDRAW(Act.WITHDRAWN, EnumSet.allOf(WorkStatus.class), Right.WITHDRAW, Guard.ONLINE),

  /** Have it taken away at a time to come; the reason is what readers will find. */
  PLAN_END(Act.END_PLANNED, EnumSet.allOf(WorkStatus.class), Right.WITHDRAW, Guard.ONLINE),

  /** Leave it where it is. */
  CANCEL_END(Act.END_CANCELLED, EnumSet.allOf(WorkStatus.class), Right.WITHDRAW, Guard.ENDING),

  /** Promise that readers see nothing before a moment, or another moment; a reason is required. */
  EMBARGO(
      Act.EMBARGOED,
      EnumSet.allOf(WorkStatus.class),
      Right.PUBLISH,
      Guard.OFFLINE_OR_CHIEF,
      Guard.OWN_EMBARGO_OR_CHIEF),

  /** End that promise before its time. */
  LIFT_EMBARGO(
      Act.EMBARGO_LIFTED,
      EnumSet.allOf(WorkStatus.class),
      Right.PUBLISH,
      Guard.EMBARGOED,
      Guard.OWN_EMBARGO_OR_CHIEF),

  /** Put it away. Nothing is erased, and nothing else is done to it there. */
  TRASH(
      Act.TRASHED,
      from(DRAFT, CHANGES_REQUESTED, APPROVED),
      Right.EDIT,
      Guard.OFFLINE,
      Guard.NOTHING_DUE,
      Guard.NEVER_ONLINE_OR_CHIEF),

  /** Bring it back as it was. */
  BRING_BACK(
      Act.BROUGHT_BACK,
      EnumSet.allOf(WorkStatus.class),
      Right.EDIT,
      Guard.IN_TRASH,
      Guard.NEVER_ONLINE_OR_CHIEF);

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
        Stream.of(rightRole(actor, interview), rightPlace(interview), rightStatus(interview)),
        guards.stream().map(guard -> guard.refusal(interview, actor)));
  }

  private Optional<Refused> rightRole(Actor actor, Interview interview) {
    return right.objection(actor, interview.card().series(), WorkflowRefusal.NOT_YOUR_PART);
  }

  /** From the trash it is brought back before anything else is done to it. */
  private Optional<Refused> rightPlace(Interview interview) {
    return unless(this == BRING_BACK || !interview.trash().isHolding(), WorkflowRefusal.IN_TRASH);
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
