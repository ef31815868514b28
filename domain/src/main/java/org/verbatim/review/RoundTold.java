package org.verbatim.review;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.RevisionLine;

/**
 * A round with what was decided in it, by those who were asked and by others.
 *
 * @param decisions each with who, when, and the words; the first decided first
 */
public record RoundTold(ReviewRound round, List<RevisionLine> decisions) {

  /** The round with those of an interview's decisions that were taken in it. */
  public static RoundTold of(ReviewRound round, List<RevisionLine> decisions) {
    return new RoundTold(
        round,
        decisions.stream()
            .filter(one -> one.round() == round.number())
            .sorted(Comparator.comparing(RevisionLine::at))
            .toList());
  }

  /** Of those who were asked, who has not decided. */
  public List<Reviewer> silent() {
    return round.reviewers().stream().filter(one -> !hasDecided(one.account())).toList();
  }

  /** Whether this person decided in it. */
  public boolean hasDecided(UUID account) {
    return decisions.stream().anyMatch(one -> one.by().equals(account));
  }
}
