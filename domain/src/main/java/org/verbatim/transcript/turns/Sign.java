package org.verbatim.transcript.turns;

/**
 * What speaks for a question, above 0, or for an answer, below. No sign decides alone; least of all
 * a question mark, which three interviewer's turns in ten do not have, and answers have, too.
 */
public enum Sign {
  /** The transcript names who says it, and that is who asks. */
  LABEL_OF_INTERVIEWER(14),
  /** The transcript names who says it, and that is who answers. */
  LABEL_OF_GUEST(-14),
  /** Set as the questions of this transcript are. */
  SET_AS_QUESTIONS(7),
  /** Set otherwise than the questions of this transcript. */
  SET_AS_ANSWERS(-6),
  /** Ends with a question mark. */
  ENDS_ASKING(2.2),
  /** Asks with a question word, or with the verb before its subject. */
  WORDED_AS_QUESTION(0.9),
  /** Is said to somebody. */
  ADDRESSES(1.6),
  /** Asks somebody to tell, or leads over to the next thing. */
  ASKS_TO_TELL(2.2),
  /** Takes up what somebody said, or who they are. */
  TAKES_UP(1.6),
  /** A short remark that contradicts or sums up. */
  REMARKS(1.2),
  /** Greets. */
  GREETS(2),
  /** Thanks at the end. */
  THANKS(1.2),
  /** Thanks for being asked. */
  THANKS_FOR_ASKING(-3),
  /** Speaks of oneself. */
  OF_ONESELF(-2.4),
  /** Speaks for several. */
  OF_US(-0.8),
  /** Opens as answers do. */
  OPENS_AS_ANSWER(-1.6),
  /** A question mark in the middle: asked in passing. */
  ASKS_IN_PASSING(-0.5),
  /** Few words. */
  SHORT(1),
  /** A paragraph that few would ask. */
  LONG(-1.2),
  /** A paragraph that nobody would ask. */
  VERY_LONG(-2.6),
  /** A list, or a quotation. */
  LIST_OR_QUOTATION(-3);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  /** How much it speaks for a question; below 0, for an answer. */
  public double weight() {
    return weight;
  }
}
