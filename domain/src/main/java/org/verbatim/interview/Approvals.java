package org.verbatim.interview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.verbatim.text.InterviewText;
import org.verbatim.typography.Fingerprints;

/**
 * Who found the text good, each with every block as it stood then. An edit takes back the approval
 * of the edited blocks, and of those alone: nothing is written for it, they are not the same any
 * more. What a person approved counts no more once they have written in the text themselves.
 */
@Embeddable
public class Approvals {

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "interview_approval", joinColumns = @JoinColumn(name = "interview"))
  @OrderColumn(name = "position")
  private List<Approval> given = new ArrayList<>();

  /** Nobody has approved yet. */
  protected Approvals() {}

  /** Replaces what the person approved before: they have seen it all now. */
  void give(Change by, int round, InterviewText text) {
    takeBack(by.by().account());
    given.add(new Approval(by, round, Fingerprints.of(text)));
  }

  void takeBack(UUID account) {
    given.removeIf(one -> one.account().equals(account));
  }

  /** Whether this person approved in this round. */
  boolean isGiven(UUID account, int round) {
    return given.stream().anyMatch(one -> one.account().equals(account) && one.round() == round);
  }

  /** Whether every block of the interview is approved as it stands. */
  boolean cover(Interview interview) {
    return blocks(interview).equals(Fingerprints.of(text(interview)).byBlock().keySet());
  }

  /**
   * The names of the blocks that are approved as they stand, by as many people as the series
   * requires, of whom none wrote in the text; the empty name is that of the head.
   */
  public Set<String> blocks(Interview interview) {
    Fingerprints now = Fingerprints.of(text(interview));
    List<Set<String>> held =
        given.stream()
            .filter(one -> !interview.wasWrittenBy(one.account()))
            .map(one -> now.sameAs(one.fingerprints()))
            .toList();
    int required = interview.card().requiredApprovals();
    Set<String> approved = new HashSet<>(now.byBlock().keySet());
    approved.removeIf(block -> held.stream().filter(one -> one.contains(block)).count() < required);
    return approved;
  }

  private static InterviewText text(Interview interview) {
    return interview.manuscript().text();
  }

  /** All that count or counted, the first given first; one a person. */
  public List<Approval> given() {
    return List.copyOf(given);
  }
}
