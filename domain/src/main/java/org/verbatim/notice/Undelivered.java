package org.verbatim.notice;

/** A mail was not taken. It stays in the outbox. */
public final class Undelivered extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  private final boolean closed;

  private Undelivered(boolean closed, Exception cause) {
    super(words(cause), cause);
    this.closed = closed;
  }

  /** The mail server is not reached, or takes nothing from us: no other mail would fare better. */
  public static Undelivered closed(Exception cause) {
    return new Undelivered(true, cause);
  }

  /** The mail server does not want this one. */
  public static Undelivered refused(Exception cause) {
    return new Undelivered(false, cause);
  }

  /** Whether no other mail would fare better. */
  boolean isClosed() {
    return closed;
  }

  /** What was said against it. */
  String why() {
    return String.valueOf(getMessage());
  }

  private static String words(Exception cause) {
    String said = String.valueOf(cause.getMessage()).strip();
    return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
  }
}
