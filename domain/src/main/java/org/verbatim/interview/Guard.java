package org.verbatim.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/** What must hold besides the status and the role, each with its reason. */
enum Guard {
  /** Four eyes: whoever wrote or changed a text, ever, does not judge it, whatever their roles. */
  NOT_OWN_WORK(WorkflowRefusal.OWN_WORK, (it, actor) -> !it.wasWrittenBy(actor.account())),

  /** Whom somebody asks is for themselves to say, and for the chief. */
  OWN_WORK_OR_CHIEF(
      WorkflowRefusal.NOT_YOUR_TEXT,
      (it, actor) -> it.wasWrittenBy(actor.account()) || actor.holds(Role.CHIEF)),

  /** Nobody counts twice. */
  NOT_APPROVED_BEFORE(
      WorkflowRefusal.APPROVED_ALREADY,
      (it, actor) -> !it.approvals().isGiven(actor.account(), it.discussion().round())),

  /** Publishing the same words twice would be a mistake, or a double click. */
  NOT_ONLINE_AS_IT_STANDS(
      WorkflowRefusal.ALREADY_ONLINE, (it, actor) -> !it.publication().shows(it.manuscript())),

  /** There is a publication to give up. */
  SCHEDULED(WorkflowRefusal.NOT_SCHEDULED, (it, actor) -> it.publication().isScheduled()),

  /** There is something to take away. */
  ONLINE(WorkflowRefusal.NOT_ONLINE, (it, actor) -> it.publication().isOnline()),

  /** What somebody marked as blocking is settled before the text is found good. */
  NO_BLOCKING_THREAD(
      WorkflowRefusal.THREADS_BLOCK,
      (it, actor) -> it.discussion().blockingThreads().isEmpty(),
      it -> inTheWay(it.discussion().blockingThreads())),

  /** Some series bring nothing to readers while anything is still talked about. */
  NO_THREAD_THAT_STOPS(
      WorkflowRefusal.THREADS_STOP,
      (it, actor) -> it.discussion().stopping(it.card()).isEmpty(),
      it -> inTheWay(it.discussion().stopping(it.card()))),

  /** What is promised to nobody before a moment is not shown before; the message names it. */
  NOT_UNDER_EMBARGO(
      WorkflowRefusal.UNDER_EMBARGO,
      (it, actor) -> !it.publication().embargo().isRunning(),
      it -> it.publication().embargo().until().stream()),

  /** There is an embargo to end. */
  EMBARGOED(
      WorkflowRefusal.NOT_UNDER_EMBARGO, (it, actor) -> it.publication().embargo().isRunning()),

  /** An embargo is a promise: who gave it may change it, and the chief. */
  OWN_EMBARGO_OR_CHIEF(
      WorkflowRefusal.NOT_YOUR_EMBARGO,
      (it, actor) ->
          !it.publication().embargo().isRunning()
              || it.publication().embargo().isOf(actor.account())
              || actor.holds(Role.CHIEF)),

  /** To hide what readers see is as much as to withdraw it. */
  OFFLINE_OR_CHIEF(
      WorkflowRefusal.ONLINE_IS_FOR_THE_CHIEF,
      (it, actor) -> !it.publication().isOnline() || actor.holds(Role.CHIEF)),

  /** There is an end to give up. */
  ENDING(WorkflowRefusal.NO_END_PLANNED, (it, actor) -> it.publication().end().isPlanned()),

  /** What readers see is withdrawn first, with a reason. */
  OFFLINE(WorkflowRefusal.STILL_ONLINE, (it, actor) -> !it.publication().isOnline()),

  /** Nothing is forgotten that is to happen by itself. */
  NOTHING_DUE(
      WorkflowRefusal.STILL_SCHEDULED,
      (it, actor) -> !it.publication().isScheduled(),
      it -> it.publication().dueAt().stream()),

  /** What was withdrawn leaves a notice behind, for which the chief answers. */
  NEVER_ONLINE_OR_CHIEF(
      WorkflowRefusal.WITHDRAWN_IS_FOR_THE_CHIEF,
      (it, actor) -> !it.publication().wasEverOnline() || actor.holds(Role.CHIEF)),

  /** There is something to bring back. */
  IN_TRASH(WorkflowRefusal.NOT_IN_TRASH, (it, actor) -> it.trash().isHolding()),

  /** Some series bring nothing to readers that its expert was not asked to read. */
  EXPERT_ASKED(WorkflowRefusal.PROOF_MISSING, (it, actor) -> !it.proofs().stopsUnasked(it.card())),

  /**
   * In some series an expert's objection is settled, and their silence over, before readers come.
   */
  NO_PROOF_THAT_STOPS(
      WorkflowRefusal.PROOF_STOPS,
      (it, actor) -> it.proofs().stopping(it).isEmpty(),
      it -> inTheWay(it.proofs().stopping(it))),

  /**
   * A portrait is its expert's: no series and no waiver shows one against their word. When the time
   * of a publication has come, the checklist says the same.
   */
  NO_PORTRAIT_DENIED(
      WorkflowRefusal.PORTRAIT_DENIED,
      (it, actor) -> againstTheirWill(it).isEmpty(),
      it -> Stream.of(String.join(", ", againstTheirWill(it))));

  private static final Set<Guard> FOR_READERS =
      EnumSet.of(NO_THREAD_THAT_STOPS, EXPERT_ASKED, NO_PROOF_THAT_STOPS);

  private final WorkflowRefusal reason;
  private final BiPredicate<Interview, Actor> holds;
  private final Function<Interview, Stream<?>> named;

  Guard(WorkflowRefusal reason, BiPredicate<Interview, Actor> holds) {
    this(reason, holds, it -> Stream.empty());
  }

  Guard(
      WorkflowRefusal reason,
      BiPredicate<Interview, Actor> holds,
      Function<Interview, Stream<?>> named) {
    this.reason = reason;
    this.holds = holds;
    this.named = named;
  }

  /** Whether a text may go to readers by itself, when its time has come. */
  static boolean holdForReaders(Interview interview) {
    return FOR_READERS.stream().allMatch(guard -> guard.holds.test(interview, Actor.system()));
  }

  /** The refusal names what stands in the way, where it can. */
  Optional<Refused> refusal(Interview interview, Actor actor) {
    return holds.test(interview, actor)
        ? Optional.empty()
        : Optional.of(new Refused(reason, named.apply(interview).toArray()));
  }

  private static List<String> againstTheirWill(Interview interview) {
    return interview.proofs().portraits().shownIn(interview.manuscript().text());
  }

  /** How many threads, and which. */
  private static Stream<?> inTheWay(List<Integer> threads) {
    return Stream.of(
        threads.size(), threads.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
