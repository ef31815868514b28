package org.verbatim.notice;

/** Takes mails out of the house. */
@FunctionalInterface
public interface Carrier {

  /**
   * Hands a mail over. When this returns, somebody else answers for it.
   *
   * @throws Undelivered if nobody took it
   */
  void carry(Post.Letter letter);
}
