package org.verbatim.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** Who has which interview open in the editor. */
public interface Presence {

  /**
   * Writes down that the actor is at this interview now. Whoever was not seen since {@code gone}
   * has left, and arrives anew.
   */
  void note(UUID interview, Actor actor, Instant now, Instant gone);

  /** Everybody else who was seen at this interview since, the first to come first. */
  List<Present> others(UUID interview, UUID butFor, Instant since);
}
