package org.verbatim.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All mails, sent or not. */
public interface Outbox {

  /** Takes in a mail. */
  void add(Mail mail);

  /**
   * The mail that is to be sent next, held until the end of the transaction; none that somebody
   * else holds.
   */
  Optional<Mail> next(Instant now);

  /** The mails, the newest first, from that one on, at most so many. */
  List<Mail> latest(int from, int atMost);

  /** All that was written to somebody outside of this. */
  List<Mail> about(UUID subject);

  /** How many are still to be sent. */
  long waitingCount();
}
