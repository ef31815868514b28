package org.verbatim.web.desk.interview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.verbatim.interview.Incomplete;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkStatus;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.Priority;
import org.verbatim.review.ReviewRefusal;
import org.verbatim.review.ReviewRequest;
import org.verbatim.review.ReviewRound;
import org.verbatim.review.RoundTold;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;
import org.verbatim.web.desk.UuidText;

/**
 * Who is to review an interview, until when, how soon, with which word: asked when it is handed in,
 * and while the round goes on.
 */
@Named
@RequestScoped
public class SubmitInterview {

  private static final Map<Reason, String> FIELDS =
      Map.of(
          ReviewRefusal.REVIEWER_NOT_POSSIBLE, "ask:reviewers",
          ReviewRefusal.ROUND_DUE_IN_THE_PAST, "ask:due",
          ReviewRefusal.ROUND_WORD_TOO_LONG, "ask:word");

  @Inject private InterviewHead head;
  @Inject private EditorialDesk desk;
  @Inject private InterviewActions actions;
  @Inject private Accounts accounts;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private Clock clock;
  @Inject private Asked asked;

  private List<Account> panel = List.of();
  private ReviewForm form = new ReviewForm();

  /** Begins with what is asked now, or else with those who were asked the last time. */
  @PostConstruct
  void load() {
    if (head.isNamed()) {
      panel = desk.panel(head.getId());
      desk.rounds(head.getId()).stream().findFirst().map(RoundTold::round).ifPresent(this::read);
    }
  }

  private void read(ReviewRound last) {
    if (isGoingOn()) {
      form = ReviewForm.of(last.request());
    } else {
      List<UUID> possible = panel.stream().map(Account::id).toList();
      form.tick(last.accounts().stream().filter(possible::contains).toList());
    }
  }

  /** Hands it in to those who are ticked. */
  public void submit() {
    attempt(() -> submitTo(form.request()));
  }

  /** Hands it in to whoever may review it, whoever is ticked. */
  public void submitOpenly() {
    attempt(() -> submitTo(form.openRequest()));
  }

  private void submitTo(ReviewRequest request) {
    desk.submit(head.getId(), request, actor.get());
    voice.say("desk", "interview.done.submit", head.getTitle());
    onward.to("/desk");
  }

  /** Asks otherwise while the round goes on. */
  public void reassign() {
    attempt(
        () -> {
          desk.reassign(head.getId(), form.request(), actor.get());
          voice.say("desk", "submit-interview.done.reassign");
          onward.to("/desk/review-interview?id=" + head.getId());
        });
  }

  /** What was typed stays where it can be mended; if nothing is to be asked any more, it goes. */
  private void attempt(Runnable act) {
    try {
      act.run();
    } catch (Incomplete incomplete) {
      voice.refuse(incomplete);
    } catch (Refused refused) {
      if (FIELDS.containsKey(refused.reason())) {
        voice.refuse(refused, FIELDS.get(refused.reason()));
      } else {
        voice.refuseThere(refused);
        onward.to("/desk/edit-interview?id=" + head.getId());
      }
    }
  }

  /** Whether it is in review, and is asked otherwise here. */
  public boolean isGoingOn() {
    return head.interview().status() == WorkStatus.IN_REVIEW;
  }

  /** Whether this person may ask anything here. */
  public boolean isOpen() {
    return actions.isSubmitOpen() || actions.isReassignOpen();
  }

  /** Whether they may not. */
  public boolean isClosed() {
    return !isOpen();
  }

  /** Why they may not. */
  public String getRefusal() {
    Transition wanted = isGoingOn() ? Transition.REASSIGN : Transition.SUBMIT;
    return wanted.objection(head.interview(), actor.get()).map(voice::words).orElse("");
  }

  /** Whether something stands against handing it in. */
  public boolean isUnfinished() {
    return actions.isSubmitOpen() && actions.isIncomplete();
  }

  /** Whether nothing does. */
  public boolean isFinished() {
    return actions.isSubmitOpen() && !actions.isIncomplete();
  }

  /** The key of the heading. */
  public String getHeadingKey() {
    return "submit-interview.title." + (isGoingOn() ? "reassign" : "submit");
  }

  /** The key of what will happen. */
  public String getOutcomeKey() {
    return "submit-interview.outcome." + (isGoingOn() ? "reassign" : "submit");
  }

  /** Whether more than one person must approve it. */
  public boolean isSeveralRequired() {
    return getRequired() > 1;
  }

  /** How many must. */
  public int getRequired() {
    return head.interview().card().requiredApprovals();
  }

  /** Whether nobody can be asked. */
  public boolean isNobodyThere() {
    return panel.isEmpty();
  }

  /** Those who can be asked; and those who are ticked all the same, to be named in the refusal. */
  public List<Choice> getCandidates() {
    Map<UUID, String> names = new LinkedHashMap<>();
    Stream<Account> ticked =
        Stream.concat(form.getReviewers().stream(), asked.all("ask:reviewers").stream())
            .map(UuidText::parse)
            .flatMap(Optional::stream)
            .flatMap(id -> accounts.byId(id).stream());
    Stream.concat(panel.stream(), ticked).forEach(one -> names.put(one.id(), one.name().value()));
    return names.entrySet().stream()
        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
        .toList();
  }

  /** The priorities to choose from. */
  public List<Priority> getPriorities() {
    return Arrays.asList(Priority.values());
  }

  /** The first day that can be chosen. */
  public String getToday() {
    return ReviewRound.dayOf(clock.instant()).toString();
  }

  /** The longest word, in characters. */
  public int getLongestWord() {
    return ReviewRequest.LONGEST_WORD;
  }

  /** Under which name the browser keeps the word; another for each round. */
  public String getKeptAs() {
    return head.getId() + ":" + head.interview().discussion().round() + ":" + isGoingOn();
  }

  /** What is typed. */
  public ReviewForm getForm() {
    return form;
  }
}
