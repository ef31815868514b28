package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** Where people read what they are told. Only what is asked for is marked as read. */
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

  /** What this person was told, the newest first, from that one on, at most so many. */
  public List<Notice> of(Actor actor, int from, int atMost) {
    return notices.of(actor.account(), from, atMost);
  }

  /** How many this person has not read. */
  public long unread(Actor actor) {
    return notices.unreadCount(actor.account());
  }

  /** What of this kind this person has not read, the newest first. */
  public List<Notice> unread(Actor actor, NoticeKind kind) {
    return notices.unread(actor.account()).stream().filter(one -> one.kind() == kind).toList();
  }

  /** Marks a notice as read; nothing happens if it was not for this person. */
  public void read(UUID id, Actor actor) {
    Instant now = clock.instant();
    notices
        .byId(id)
        .filter(notice -> notice.account().equals(actor.account()))
        .ifPresent(notice -> notice.read(now));
  }

  /** Marks as read all that was told until this one, which the person has before them. */
  public void readAll(Instant until, Actor actor) {
    Instant now = clock.instant();
    notices.unread(actor.account()).stream()
        .filter(notice -> !notice.at().isAfter(until))
        .forEach(notice -> notice.read(now));
  }
}
