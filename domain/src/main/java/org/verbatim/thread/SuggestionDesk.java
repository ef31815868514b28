package org.verbatim.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.Transition;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;

/**
 * Where other words are suggested, and accepted or refused. A suggestion is a thread that hangs on
 * the words it is for. To accept it is an edit like any other, by two people: who accepts it does
 * it, and who suggested it has written in the text from then on.
 */
@ApplicationScoped
@Transactional
public class SuggestionDesk {

  private Interviews interviews;
  private Threads threads;
  private Acts acts;
  private Hearing hearing;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected SuggestionDesk() {}

  /** A desk over these threads. */
  @Inject
  public SuggestionDesk(
      Interviews interviews,
      Threads threads,
      Acts acts,
      Hearing hearing,
      Journal journal,
      Clock clock) {
    this.interviews = interviews;
    this.threads = threads;
    this.acts = acts;
    this.hearing = hearing;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The words that a suggestion would be for, as they were typed; whoever suggests begins there.
   */
  public String words(UUID interviewId, Place place, Optional<Quote> quote) {
    return Anchor.onWords(interviews.require(interviewId).manuscript().text(), place, quote)
        .words()
        .orElse("");
  }

  /** Opens a thread that suggests these words; the words of the remark say why, if anything. */
  @Attempt("SUGGESTION_MADE")
  public ReviewThread suggest(UUID interviewId, Remark remark, String words, Actor actor) {
    Interview interview = ThreadDesk.taken(interviews, interviewId, actor);
    ThreadDesk.refuseToBlock(remark, interview, actor);
    InterviewText text = interview.manuscript().text();
    Instant now = clock.instant();
    Message first = Message.of(hearing.readIfAny(remark.words(), interview), actor, now);
    Anchor anchor = Anchor.onWords(text, remark.place(), remark.quote());
    Suggestion suggestion = Suggestion.of(words, anchor, text);
    ReviewThread thread = new ReviewThread(interview, anchor, remark.blocking(), first);
    thread.suggest(suggestion);
    threads.add(thread);
    record(Act.SUGGESTION_MADE, thread, actor, now);
    hearing.tell(interview, first, actor);
    return thread;
  }

  /**
   * Takes what is suggested into the text.
   *
   * @throws Refused if the text may not be changed now, or its words are not what they were
   */
  @Attempt("SUGGESTION_ACCEPTED")
  public ReviewThread accept(UUID interviewId, UUID threadId, Actor actor) {
    Interview interview = ThreadDesk.taken(interviews, interviewId, actor);
    ReviewThread thread = threads.require(interviewId, threadId);
    accept(thread, interview, actor);
    freeze(interview, List.of(thread), actor);
    return thread;
  }

  /**
   * Takes all of these into the text that can be taken, in their order; those whose words were
   * changed, by one of the others perhaps, stay open.
   *
   * @throws Refused if none of them can be taken
   */
  @Attempt("SUGGESTION_ACCEPTED")
  public List<ReviewThread> acceptAll(UUID interviewId, List<UUID> seen, Actor actor) {
    Interview interview = ThreadDesk.taken(interviews, interviewId, actor);
    List<ReviewThread> wanted =
        threads.of(interviewId).stream()
            .filter(one -> seen.contains(one.id()) && one.isUndecided())
            .toList();
    List<ReviewThread> accepted =
        wanted.stream().filter(one -> isAccepted(one, interview, actor)).toList();
    if (accepted.isEmpty()) {
      throw wanted.stream()
          .findFirst()
          .flatMap(one -> one.objectionToAccept(interview, actor))
          .orElseGet(() -> new Refused(ThreadRefusal.SUGGESTION_DECIDED));
    }
    freeze(interview, accepted, actor);
    return accepted;
  }

  /** Leaves the text as it is; a word to who suggested it may be said. */
  @Attempt("SUGGESTION_REFUSED")
  public ReviewThread refuse(UUID interviewId, UUID threadId, String words, Actor actor) {
    Interview interview = ThreadDesk.taken(interviews, interviewId, actor);
    Instant now = clock.instant();
    ReviewThread thread = threads.require(interviewId, threadId);
    Message refusal = thread.refuse(interview, hearing.readIfAny(words, interview), actor, now);
    record(Act.SUGGESTION_REFUSED, thread, actor, now);
    hearing.tell(interview, refusal, actor);
    return thread;
  }

  private boolean isAccepted(ReviewThread thread, Interview interview, Actor actor) {
    boolean possible = thread.objectionToAccept(interview, actor).isEmpty();
    if (possible) {
      accept(thread, interview, actor);
    }
    return possible;
  }

  private void accept(ReviewThread thread, Interview interview, Actor actor) {
    thread
        .objectionToAccept(interview, actor)
        .ifPresent(
            refused -> {
              throw refused;
            });
    InterviewText text = thread.suggested(interview.manuscript().text());
    UUID suggester = thread.opener();
    acts.act(
        Transition.EDIT,
        interview.id(),
        actor,
        (it, now) -> it.editTogether(text, suggester, actor, now));
    Instant now = clock.instant();
    thread.accept(interview, actor, now);
    record(Act.SUGGESTION_ACCEPTED, thread, actor, now);
  }

  /** The version names those whose words it took in. */
  private void freeze(Interview interview, List<ReviewThread> accepted, Actor actor) {
    String names =
        accepted.stream()
            .map(one -> one.messages().get(0).authorName())
            .distinct()
            .collect(Collectors.joining(", "));
    acts.freeze(interview, RevisionCause.SUGGESTION_ACCEPTED, actor, names);
  }

  /** Both names stand in the journal: who did it in its own column, who suggested it here. */
  private void record(Act act, ReviewThread thread, Actor actor, Instant now) {
    String name = thread.messages().get(0).authorName();
    String detail = "#" + thread.number() + (act == Act.SUGGESTION_MADE ? "" : " · " + name);
    journal.record(actor, now, Fact.done(act, thread.interview(), detail));
  }
}
