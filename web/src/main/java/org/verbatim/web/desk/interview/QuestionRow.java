package org.verbatim.web.desk.interview;

import org.verbatim.web.reading.Html;

/**
 * A question that was sent, as the desk sees it.
 *
 * @param fate the key of what became of the answer
 * @param words what the expert sent
 * @param standing what stands in its place in the text
 * @param settled who settled it, in words; empty for nobody
 * @param word what was typed to the expert and refused
 */
public record QuestionRow(
    String exchange,
    int place,
    String question,
    String fate,
    String tone,
    Html words,
    Html standing,
    boolean open,
    String settled,
    String reply,
    String word) {

  /** Whether something stands in its place that gives way if it is taken. */
  public boolean isOccupied() {
    return open && standing.isPresent();
  }

  /** Whether somebody settled it. */
  public boolean isSettled() {
    return !settled.isEmpty();
  }
}
