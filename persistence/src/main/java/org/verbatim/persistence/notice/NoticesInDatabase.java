package org.verbatim.persistence.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.notice.Notice;
import org.verbatim.notice.Notices;
import org.verbatim.staff.Actor;

@ApplicationScoped
class NoticesInDatabase implements Notices {

  private static final int AT_MOST = 50;

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Notice notice) {
    database.persist(notice);
  }

  @Override
  public List<Notice> awaiting(Actor actor) {
    return database
        .createQuery(
            "from Notice where putAwayAt is null and (account = :account or role in :roles)"
                + " order by at desc, id",
            Notice.class)
        .setParameter("account", actor.account())
        .setParameter("roles", actor.roles())
        .setMaxResults(AT_MOST)
        .getResultList();
  }

  @Override
  public void putAway(UUID id, Actor actor, Instant now) {
    awaiting(actor).stream()
        .filter(notice -> notice.id().equals(id))
        .findFirst()
        .ifPresent(notice -> notice.putAway(now));
  }
}
