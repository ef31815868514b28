package org.verbatim.persistence.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.publication.Edition;
import org.verbatim.publication.EditionState;
import org.verbatim.publication.Editions;

@ApplicationScoped
class EditionsInDatabase implements Editions {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Edition edition) {
    // The edition that gives way must have gone before: only one may be online.
    database.flush();
    database.persist(edition);
  }

  @Override
  public Optional<Edition> online(UUID interview) {
    return database
        .createQuery("from Edition where interview = :interview and state = :state", Edition.class)
        .setParameter("interview", interview)
        .setParameter("state", EditionState.ONLINE)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Edition> latest(UUID interview) {
    return database
        .createQuery(
            "from Edition where interview = :interview order by number desc", Edition.class)
        .setParameter("interview", interview)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }
}
