package org.verbatim.web.desk.interview;

import org.verbatim.web.reading.Html;

/**
 * An answer as its expert sees and judges it.
 *
 * @param place its number in the text
 * @param mark the key of how it stands
 * @param choice the key of what the expert said last; empty for nothing
 * @param redline the expert's words beside those they had before them
 * @param settled what the desk did with it, in words; empty for nothing so far
 * @param word what was typed to the expert and refused
 */
public record ProofRow(
    String answer,
    int place,
    String question,
    Html words,
    String mark,
    String tone,
    String choice,
    String reason,
    Html redline,
    boolean open,
    boolean correction,
    String settled,
    String reply,
    String word) {

  /** Whether the expert said something of it. */
  public boolean isSpoken() {
    return !choice.isEmpty();
  }

  /** Whether they said why. */
  public boolean isReasoned() {
    return !reason.isEmpty();
  }

  /** Whether the desk settled it. */
  public boolean isSettled() {
    return !settled.isEmpty();
  }

  /** Whether the answer alone is shown. */
  public boolean isPlain() {
    return !redline.isPresent();
  }

  /** Whether the desk wrote to the expert. */
  public boolean isReplied() {
    return !reply.isEmpty();
  }
}
