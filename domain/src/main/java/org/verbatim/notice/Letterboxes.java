package org.verbatim.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letterboxes of those who said anything of theirs. */
public interface Letterboxes {

  /** Takes in a new one. */
  void add(Letterbox letterbox);

  /** The one of this account. */
  Optional<Letterbox> of(UUID account);

  /**
   * One for which notices of before this moment wait to be sent together, held until the end of the
   * transaction; none that somebody else holds.
   */
  Optional<Letterbox> nextWaiting(Instant before);

  /** The one of this account, or one that nobody has said anything of. */
  default Letterbox orBlank(UUID account) {
    return of(account).orElseGet(() -> new Letterbox(account));
  }
}
