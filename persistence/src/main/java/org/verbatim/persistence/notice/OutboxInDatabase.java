package org.verbatim.persistence.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.notice.Mail;
import org.verbatim.notice.Outbox;

@ApplicationScoped
class OutboxInDatabase implements Outbox {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Mail mail) {
    database.persist(mail);
  }

  @Override
  public Optional<Mail> next(Instant now) {
    return database
        .createNativeQuery(
            """
            select * from mail
            where sent_at is null and given_up_at is null and not_before <= :now
            order by not_before, id limit 1 for update skip locked
            """,
            Mail.class)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(Mail.class::cast)
        .findFirst();
  }

  @Override
  public List<Mail> latest(int from, int atMost) {
    return database
        .createQuery("from Mail order by createdAt desc, id", Mail.class)
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public List<Mail> about(UUID subject) {
    return database
        .createQuery("from Mail where missive.about = :subject", Mail.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  @Override
  public long waitingCount() {
    return database
        .createQuery(
            "select count(*) from Mail where sentAt is null and givenUpAt is null", Long.class)
        .getSingleResult();
  }
}
