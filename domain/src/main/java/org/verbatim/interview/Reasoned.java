package org.verbatim.interview;

import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;

/** The words in which somebody says why: 1 to 2,000 characters. */
public record Reasoned(String words) {

  private static final int LONGEST = 2_000;

  /** Refuses no words, and too many. */
  public Reasoned {
    words = Letters.asTyped(words);
    if (Letters.areUnseen(words)) {
      throw new Refused(WorkflowRefusal.REASON_REQUIRED);
    }
    if (words.length() > LONGEST) {
      throw new Refused(WorkflowRefusal.REASON_TOO_LONG, LONGEST);
    }
  }

  /** The words where some are given; none may be. */
  public static String perhaps(String typed) {
    return Letters.areUnseen(typed) ? "" : new Reasoned(typed).words();
  }
}
