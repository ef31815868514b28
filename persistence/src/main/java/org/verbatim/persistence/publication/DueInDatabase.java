package org.verbatim.persistence.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.verbatim.interview.Interview;
import org.verbatim.publication.DuePublications;

@ApplicationScoped
class DueInDatabase implements DuePublications.Due {

  @PersistenceContext private EntityManager database;

  @Override
  public Optional<Interview> next(Instant now) {
    return database
        .createNativeQuery(
            """
            select * from interview
            where embargo_until <= :now or ends_at <= :now or due_at <= :now and not embargoed
            order by least(embargo_until, ends_at, due_at) limit 1 for update skip locked
            """,
            Interview.class)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(Interview.class::cast)
        .findFirst();
  }
}
