package org.verbatim.persistence.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.notice.Letterbox;
import org.verbatim.notice.Letterboxes;

@ApplicationScoped
class LetterboxesInDatabase implements Letterboxes {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Letterbox letterbox) {
    database.persist(letterbox);
  }

  @Override
  public Optional<Letterbox> of(UUID account) {
    return Optional.ofNullable(database.find(Letterbox.class, account));
  }

  @Override
  public Optional<Letterbox> nextWaiting(Instant before) {
    return database
        .createNativeQuery(
            """
            select * from letterbox where exists (
              select from notice
              where notice.account = letterbox.account and notice.waiting and notice.at < :before)
            order by account limit 1 for update skip locked
            """,
            Letterbox.class)
        .setParameter("before", before)
        .getResultList()
        .stream()
        .map(Letterbox.class::cast)
        .findFirst();
  }
}
