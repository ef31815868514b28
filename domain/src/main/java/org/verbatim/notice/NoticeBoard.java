package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** Where people read their notices and put them away. */
@ApplicationScoped
@Transactional
public class NoticeBoard {

  private Notices notices;
  private Clock clock;

  /** For the container's proxy. */
  protected NoticeBoard() {}

  /** A board with these notices. */
  @Inject
  public NoticeBoard(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /** What this person is to be told, the newest first. */
  public List<Notice> awaiting(Actor actor) {
    return notices.awaiting(actor);
  }

  /** Puts a notice away; nothing happens if it was not for this person. */
  public void putAway(UUID id, Actor actor) {
    notices.putAway(id, actor, clock.instant());
  }
}
