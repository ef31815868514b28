package org.verbatim.interview;

import java.util.List;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Completeness;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Missing;

/** A text cannot be submitted yet: it names everything that is missing, and where it goes. */
public final class Incomplete extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient List<Missing> missing;

  /** Refuses a text with these gaps. */
  public Incomplete(List<Missing> missing) {
    super(WorkflowRefusal.NOT_COMPLETE, missing.size());
    this.missing = List.copyOf(missing);
  }

  /** Does nothing if nothing is missing from the text. */
  static void refuse(InterviewText text) {
    List<Missing> missing = Completeness.missingFrom(text);
    if (!missing.isEmpty()) {
      throw new Incomplete(missing);
    }
  }

  /** All that is missing, in the order of the page. */
  public List<Missing> missing() {
    return missing;
  }
}
