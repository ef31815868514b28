package org.verbatim.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** The port, answered without a database. */
public final class NoticesInMemory implements Notices {

  private final List<Notice> kept = new ArrayList<>();

  @Override
  public void add(Notice notice) {
    kept.add(notice);
  }

  @Override
  public List<Notice> awaiting(Actor actor) {
    return kept.stream().filter(notice -> notice.isFor(actor)).toList();
  }

  @Override
  public void putAway(UUID id, Actor actor, Instant now) {
    kept.removeIf(notice -> notice.id().equals(id) && notice.isFor(actor));
  }
}
