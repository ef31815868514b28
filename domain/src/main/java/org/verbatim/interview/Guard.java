package org.verbatim.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
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
      it -> it.discussion().blockingThreads()),

  /** Some series bring nothing to readers while anything is still talked about. */
  NO_THREAD_THAT_STOPS(
      WorkflowRefusal.THREADS_STOP,
      (it, actor) -> it.discussion().stopping(it.card()).isEmpty(),
      it -> it.discussion().stopping(it.card())),

  /** Some series bring nothing to readers that its expert was not asked to read. */
  EXPERT_ASKED(WorkflowRefusal.PROOF_MISSING, (it, actor) -> !it.proofs().stopsUnasked(it.card())),

  /**
   * In some series an expert's objection is settled, and their silence over, before readers come.
   */
  NO_PROOF_THAT_STOPS(
      WorkflowRefusal.PROOF_STOPS,
      (it, actor) -> it.proofs().stopping(it).isEmpty(),
      it -> it.proofs().stopping(it));

  private static final Set<Guard> FOR_READERS =
      EnumSet.of(NO_THREAD_THAT_STOPS, EXPERT_ASKED, NO_PROOF_THAT_STOPS);

  private final WorkflowRefusal reason;
  private final BiPredicate<Interview, Actor> holds;
  private final Function<Interview, List<Integer>> inTheWay;

  Guard(WorkflowRefusal reason, BiPredicate<Interview, Actor> holds) {
    this(reason, holds, it -> List.of());
  }

  Guard(
      WorkflowRefusal reason,
      BiPredicate<Interview, Actor> holds,
      Function<Interview, List<Integer>> inTheWay) {
    this.reason = reason;
    this.holds = holds;
    this.inTheWay = inTheWay;
  }

  /** Whether a text may go to readers by itself, when its time has come. */
  static boolean holdForReaders(Interview interview) {
    return FOR_READERS.stream().allMatch(guard -> guard.holds.test(interview, Actor.system()));
  }

  /** The refusal names how many threads or answers stand in the way, and which. */
  Optional<Refused> refusal(Interview interview, Actor actor) {
    if (holds.test(interview, actor)) {
      return Optional.empty();
    }
    List<Integer> numbers = inTheWay.apply(interview);
    return Optional.of(
        numbers.isEmpty()
            ? new Refused(reason)
            : new Refused(reason, numbers.size(), named(numbers)));
  }

  private static String named(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
