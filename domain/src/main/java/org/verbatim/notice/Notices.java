package org.verbatim.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** All notices that nobody has put away. */
public interface Notices {

  /** Leaves a notice. */
  void add(Notice notice);

  /** What this person is to be told, by name or by role, the newest first; at most 50. */
  List<Notice> awaiting(Actor actor);

  /** Puts a notice away, if it was for this person. */
  void putAway(UUID id, Actor actor, Instant now);
}
