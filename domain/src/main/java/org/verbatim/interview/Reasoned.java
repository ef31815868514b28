package org.verbatim.interview;

import org.verbatim.refusal.Refused;

/** The words in which somebody says why: 1 to 2,000 characters. */
record Reasoned(String words) {

  private static final int LONGEST = 2_000;

  Reasoned {
    words = words.strip();
    if (words.isEmpty()) {
      throw new Refused(WorkflowRefusal.REASON_REQUIRED);
    }
    if (words.length() > LONGEST) {
      throw new Refused(WorkflowRefusal.REASON_TOO_LONG, LONGEST);
    }
  }
}
