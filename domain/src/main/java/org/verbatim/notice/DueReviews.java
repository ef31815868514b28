package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.review.Panel;
import org.verbatim.review.Reminder;
import org.verbatim.review.ReviewRound;
import org.verbatim.review.Reviewer;
import org.verbatim.review.RoundTold;
import org.verbatim.review.Rounds;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;

/**
 * Reminds people of reviews that are due the next day, or were due. Taking a round and saying on
 * which day it comes next are one transaction, and a second node passes over what the first has
 * taken; besides, nobody is told the same of one day twice.
 */
@ApplicationScoped
public class DueReviews {

  private Rounds rounds;
  private Interviews interviews;
  private Panel panel;
  private Herald herald;
  private Clock clock;

  /** For the container's proxy. */
  protected DueReviews() {}

  /** Reminds those who are asked in these rounds. */
  @Inject
  public DueReviews(Rounds rounds, Interviews interviews, Panel panel, Herald herald, Clock clock) {
    this.rounds = rounds;
    this.interviews = interviews;
    this.panel = panel;
    this.herald = herald;
    this.clock = clock;
  }

  /**
   * Works off one round whose day has come.
   *
   * @return its id, or empty if there is none
   */
  @Transactional
  public Optional<UUID> remindOfOne() {
    Instant now = clock.instant();
    Optional<ReviewRound> round = rounds.nextToRemind(ReviewRound.dayOf(now));
    round.ifPresent(one -> workOff(one, now));
    return round.map(ReviewRound::id);
  }

  private void workOff(ReviewRound round, Instant now) {
    Interview interview = interviews.require(round.interview());
    round
        .remind(interview, ReviewRound.dayOf(now))
        .ifPresent(reminder -> tell(reminder, round, interview, now));
  }

  private void tell(Reminder reminder, ReviewRound round, Interview interview, Instant now) {
    String occasion = round.id() + " " + round.due().map(Object::toString).orElse("");
    News news = News.of(NoticeKind.of(reminder), interview, Actor.system(), "", now);
    herald.tell(Audience.of(silent(round, interview)), news.once(occasion), interview);
  }

  /** Where nobody was asked by name, it waits for each of those who may review it. */
  private List<UUID> silent(ReviewRound round, Interview interview) {
    RoundTold told = RoundTold.of(round, interviews.decisions(interview.id()));
    return round.reviewers().isEmpty()
        ? panel.of(interview).stream()
            .map(Account::id)
            .filter(one -> !told.hasDecided(one))
            .toList()
        : told.silent().stream().map(Reviewer::account).toList();
  }
}
