package org.verbatim.interview;

import java.time.Instant;
import java.util.UUID;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;

/**
 * How an expert without an account writes in a text: their link is their right to it, and it is no
 * workflow's. They write while the text is being written, and nothing that somebody reads or found
 * good gives way to them.
 */
public final class Answering {

  private Answering() {}

  /** Whether a text takes in what experts write. */
  public static boolean isOpen(Interview interview) {
    boolean beingWritten =
        interview.status() == WorkStatus.DRAFT
            || interview.status() == WorkStatus.CHANGES_REQUESTED;
    return beingWritten && !interview.trash().isHolding();
  }

  /** Takes in a text with an expert's words; they are among those who wrote it from then on. */
  public static Moved write(
      Interview interview, InterviewText text, UUID expert, Actor by, Instant now) {
    if (!isOpen(interview)) {
      throw new Refused(WorkflowRefusal.NOT_AT_THIS_POINT);
    }
    return interview.rewrite(text, expert, new Change(by, now));
  }
}
