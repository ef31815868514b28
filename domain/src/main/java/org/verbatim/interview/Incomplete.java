package org.verbatim.interview;

import java.util.List;
import org.verbatim.checklist.Checklist;
import org.verbatim.checklist.Finding;
import org.verbatim.checklist.Surroundings;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;

/** A text cannot be submitted or published yet: it names all that stands against it, and where. */
public final class Incomplete extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  private Incomplete(List<Finding> findings) {
    super(WorkflowRefusal.NOT_COMPLETE, findings.size());
    this.findings = List.copyOf(findings);
  }

  /**
   * Refuses a text that nobody should be asked to read yet, or whose time is yet to come: what it
   * links to may come out before it.
   */
  static void refuse(Interview interview, Surroundings surroundings) {
    refuse(checklist(interview, surroundings).refusing());
  }

  /** Refuses a text that readers should not see yet. */
  static void refuseForReaders(Interview interview, Surroundings surroundings) {
    refuse(checklist(interview, surroundings).refusingPublication());
  }

  /** Whether readers may see it. */
  static boolean isReadyForReaders(Interview interview, Surroundings surroundings) {
    return checklist(interview, surroundings).refusingPublication().isEmpty();
  }

  /** All that is found in an interview: in its text, and in what its experts said of it. */
  public static Checklist checklist(Interview interview, Surroundings surroundings) {
    InterviewText text = interview.manuscript().text();
    return Checklist.of(text, interview.slug(), surroundings)
        .withPortraitsDenied(interview.proofs().portraits().shownIn(text));
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new Incomplete(findings);
    }
  }

  /** All that stands against it, in the order of the checklist. */
  public List<Finding> findings() {
    return findings;
  }
}
