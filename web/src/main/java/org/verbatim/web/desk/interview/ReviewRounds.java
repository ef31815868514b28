package org.verbatim.web.desk.interview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.verbatim.interview.Interview;
import org.verbatim.interview.RevisionLine;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.AskedReview;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.ReviewRound;
import org.verbatim.review.RoundTold;
import org.verbatim.web.desk.DeskVoice;

/** The rounds of review of the page's interview: who is asked, until when, what was decided. */
@Named
@RequestScoped
public class ReviewRounds {

  private static final String WORDS = "desk";

  @Inject private InterviewHead head;
  @Inject private EditorialDesk desk;
  @Inject private Rows rows;
  @Inject private Moments moments;
  @Inject private DeskVoice voice;
  @Inject private Clock clock;

  private List<RoundTold> rounds = List.of();

  @PostConstruct
  void load() {
    if (head.isNamed()) {
      rounds = desk.rounds(head.getId());
    }
  }

  /** The round that goes on; none if none does. */
  public List<RoundRow> getCurrent() {
    return rounds.stream().filter(this::isGoingOn).map(this::row).toList();
  }

  /** Those that have ended, the newest first. */
  public List<RoundRow> getEarlier() {
    return rounds.stream().filter(one -> !isGoingOn(one)).map(this::row).toList();
  }

  /** Whether the text was ever handed in. */
  public boolean isAny() {
    return !rounds.isEmpty();
  }

  /** Whether any round has ended. */
  public boolean isPast() {
    return !getEarlier().isEmpty();
  }

  /** The newest round in one line. */
  public String getSummary() {
    return getCurrent().stream()
        .map(one -> Stream.of(one.title(), one.pressing()).filter(part -> !part.isEmpty()))
        .map(parts -> String.join(" · ", parts.toList()))
        .findFirst()
        .orElseGet(() -> voice.text(WORDS, "round.all", rounds.size()));
  }

  private boolean isGoingOn(RoundTold told) {
    Interview interview = head.interview();
    return interview.status() == WorkStatus.IN_REVIEW
        && told.round().number() == interview.discussion().round();
  }

  private RoundRow row(RoundTold told) {
    ReviewRound round = told.round();
    boolean now = isGoingOn(told);
    return new RoundRow(
        voice.text(WORDS, "round.title", round.number()),
        voice.text(WORDS, "round.begun", round.askedByName(), moments.at(round.beganAt()).words()),
        rows.pressing(new AskedReview(round.names(), round.due(), round.priority()), now),
        now && round.isOverdue(clock.instant()),
        round.word(),
        judges(told, now));
  }

  private List<RoundRow.Judge> judges(RoundTold told, boolean now) {
    String silent = now ? "round.awaited" : "round.undecided";
    Stream<RoundRow.Judge> decided = told.decisions().stream().map(this::judge);
    Stream<RoundRow.Judge> others =
        told.silent().stream()
            .map(one -> new RoundRow.Judge(voice.text(WORDS, silent, one.name()), ""));
    return Stream.concat(decided, others).toList();
  }

  private RoundRow.Judge judge(RevisionLine line) {
    String when = moments.at(line.at()).words();
    String said = voice.text(WORDS, "round.decided." + line.cause(), line.byName(), when);
    return new RoundRow.Judge(said, line.reason());
  }
}
