package org.verbatim.web.reading;

/**
 * A picture on a page.
 *
 * @param source the address of a middling width, for browsers that choose nothing
 * @param sources the addresses by width, for browsers that choose
 * @param width of the original, so that the page keeps room for it
 */
public record Picture(String source, String sources, int width, int height, String alt) {

  /** No picture. */
  public static final Picture NONE = new Picture("", "", 0, 0, "");

  /** Whether there is one. */
  public boolean present() {
    return !source.isEmpty();
  }

  /** Whether there is none. */
  public boolean absent() {
    return source.isEmpty();
  }
}
