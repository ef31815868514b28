package org.verbatim.persistence.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.notice.Notice;
import org.verbatim.notice.NoticeKind;
import org.verbatim.notice.Notices;

@ApplicationScoped
class NoticesInDatabase implements Notices {

  private static final String NEWEST_FIRST = " order by at desc, id";
  private static final String OLDEST_FIRST = " order by at, id";

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Notice notice) {
    database.persist(notice);
  }

  @Override
  public List<Notice> of(UUID account, int from, int atMost) {
    return those("account = :account" + NEWEST_FIRST)
        .setParameter("account", account)
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public List<Notice> unread(UUID account) {
    return those("account = :account and readAt is null" + NEWEST_FIRST)
        .setParameter("account", account)
        .getResultList();
  }

  @Override
  public long unreadCount(UUID account) {
    return database
        .createQuery(
            "select count(*) from Notice where account = :account and readAt is null", Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  @Override
  public Optional<Notice> byId(UUID id) {
    return Optional.ofNullable(database.find(Notice.class, id));
  }

  @Override
  public boolean wasTold(UUID account, NoticeKind kind, String occasion) {
    return !those("account = :account and kind = :kind and occasion = :occasion")
        .setParameter("account", account)
        .setParameter("kind", kind)
        .setParameter("occasion", occasion)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Notice> waiting(UUID account, Instant before) {
    return those("account = :account and waiting and at < :before" + OLDEST_FIRST)
        .setParameter("account", account)
        .setParameter("before", before)
        .getResultList();
  }

  @Override
  public List<Notice> in(UUID mail) {
    return those("mail = :mail" + OLDEST_FIRST).setParameter("mail", mail).getResultList();
  }

  private TypedQuery<Notice> those(String which) {
    return database.createQuery("from Notice where " + which, Notice.class);
  }
}
