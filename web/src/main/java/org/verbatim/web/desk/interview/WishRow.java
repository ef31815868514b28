package org.verbatim.web.desk.interview;

import org.verbatim.web.reading.Html;

/**
 * A detail in which an expert wants to be introduced otherwise.
 *
 * @param detail its constant
 * @param key the key of its name
 * @param redline their words beside those that stand there now
 * @param changed whether it was changed since they spoke
 * @param settled what the desk did with it, in words; empty for nothing so far
 */
public record WishRow(
    String detail,
    String key,
    Html redline,
    boolean open,
    boolean changed,
    String settled,
    String reply) {

  /** Whether it can be taken over. */
  public boolean isTakable() {
    return open && !changed;
  }

  /** Whether it stands in the way that somebody else changed it. */
  public boolean isOvertaken() {
    return open && changed;
  }

  /** Whether the desk settled it. */
  public boolean isSettled() {
    return !settled.isEmpty();
  }

  /** Whether the desk wrote to the expert. */
  public boolean isReplied() {
    return !reply.isEmpty();
  }
}
