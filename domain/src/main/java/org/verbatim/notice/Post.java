package org.verbatim.notice;

import java.util.List;

/** Where mails are handed in. */
public interface Post {

  /** Whether there is any: where nothing was configured, people are told on the desk alone. */
  boolean isOpen();

  /** Whether what was sent can still be read in the house: in a demonstration alone. */
  default boolean keepsWords() {
    return false;
  }

  /** The name of the host that mails come from. */
  String place();

  /**
   * Hands a mail over. When this returns, somebody else answers for it.
   *
   * @throws Undelivered if nobody took it
   */
  void deliver(Letter letter);

  /** A mail, who gets it, and what it tells them, the oldest first. */
  record Letter(Mail mail, Recipient recipient, List<Notice> notices) {
    /** Copies what it tells. */
    public Letter {
      notices = List.copyOf(notices);
    }
  }
}
