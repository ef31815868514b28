package org.verbatim.transcript.proposal;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.refusal.Refused;

/**
 * A proposal, and what was put right in it since, one thing after the other. To undo is to leave
 * out the last one.
 */
public record ProposalHistory(Proposal first, List<Edit> edits) {

  /** The most things that are put right in one proposal. */
  public static final int MOST_EDITS = 2_000;

  /** Copies the list, so that nobody changes it afterwards. */
  public ProposalHistory {
    edits = List.copyOf(edits);
  }

  /** Nothing was put right yet. */
  public static ProposalHistory of(Proposal first) {
    return new ProposalHistory(first, List.of());
  }

  /** The proposal as it stands. */
  public Proposal now() {
    Proposal now = first;
    for (Edit edit : edits) {
      now = now.with(edit);
    }
    return now;
  }

  /**
   * The same, with one thing more put right.
   *
   * @throws Refused for a {@link ProposalRefusal}
   */
  public ProposalHistory with(Edit edit) {
    if (edits.size() >= MOST_EDITS) {
      throw new Refused(ProposalRefusal.TOO_MANY_EDITS);
    }
    now().with(edit);
    List<Edit> more = new ArrayList<>(edits);
    more.add(edit);
    return new ProposalHistory(first, more);
  }

  /** The same without the last; where nothing was put right, the same. */
  public ProposalHistory undone() {
    return edits.isEmpty() ? this : new ProposalHistory(first, edits.subList(0, edits.size() - 1));
  }
}
