package org.verbatim.card;

/**
 * A quote that may be shared as a picture.
 *
 * @param name its name in addresses: that of its block, or {@link QuoteCards#TITLE}
 * @param words what was said, set and between quotation marks
 * @param speaker who said it; empty where that is not certain
 * @param role title and organisation of who said it, or the title of the interview
 * @param adapted whether the words were shortened or changed
 * @param state whether there is a picture of it, and why not
 */
public record QuoteCard(
    String name, String words, String speaker, String role, boolean adapted, State state) {

  /** Whether there is a picture of it. */
  public boolean isReady() {
    return state == State.READY;
  }

  /** What became of a quote. */
  public enum State {
    /** There is a picture. */
    READY,
    /** Nobody said these words, and it does not say that they are adapted. */
    BROKEN,
    /** The words would be too small to be read. */
    TOO_LONG,
    /** It has letters that cannot be drawn, and without them it would say something else. */
    UNDRAWABLE
  }
}
