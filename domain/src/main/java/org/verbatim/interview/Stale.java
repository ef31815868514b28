package org.verbatim.interview;

/**
 * A save came too late: somebody changed the text after it was read. Both texts are kept, the
 * refused one as a version of its own.
 */
public final class Stale extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Manuscript current;

  /** Refuses a save in favour of what stands there. */
  public Stale(Manuscript current) {
    super("The text is at version " + current.version(), null, false, false);
    this.current = current;
  }

  /** The text that stands. */
  public Manuscript current() {
    return current;
  }
}
