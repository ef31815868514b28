package org.verbatim.web.desk.interview;

/**
 * The portrait that an expert sent last.
 *
 * @param source the address of its picture; empty where none awaits the desk
 * @param credit who took it, in words
 * @param alt what is proposed for those who cannot see it
 * @param settled what the desk did with it, in words; empty for nothing so far
 */
public record PortraitRow(
    String source, int width, int height, String credit, String alt, String settled, String reply) {

  static final PortraitRow NONE = new PortraitRow("", 0, 0, "", "", "", "");

  /** Whether one awaits the desk. */
  public boolean isOpen() {
    return !source.isEmpty();
  }

  /** Whether the desk settled it. */
  public boolean isSettled() {
    return !settled.isEmpty();
  }

  /** Whether there is any. */
  public boolean isSent() {
    return isOpen() || isSettled();
  }

  /** Whether the desk wrote to the expert. */
  public boolean isReplied() {
    return !reply.isEmpty();
  }
}
