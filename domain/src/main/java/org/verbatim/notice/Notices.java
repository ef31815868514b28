package org.verbatim.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All notices, read or not. */
public interface Notices {

  /** Leaves a notice. */
  void add(Notice notice);

  /** What this person was told, the newest first, from that one on, at most so many. */
  List<Notice> of(UUID account, int from, int atMost);

  /** What this person has not read, the newest first. */
  List<Notice> unread(UUID account);

  /** How many this person has not read. */
  long unreadCount(UUID account);

  /** The notice with this id. */
  Optional<Notice> byId(UUID id);

  /** Whether this person was told that of this occasion. */
  boolean wasTold(UUID account, NoticeKind kind, String occasion);

  /** What waits for this person's mail of the day since before this moment, the oldest first. */
  List<Notice> waiting(UUID account, Instant before);

  /** What stands in this mail, the oldest first. */
  List<Notice> in(UUID mail);
}
