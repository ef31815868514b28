package org.verbatim.persistence.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesShelf;

@ApplicationScoped
class SeriesInDatabase implements SeriesShelf {

  private static final int ALL = 500;

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Series series) {
    database.persist(series);
  }

  @Override
  public Optional<Series> byId(UUID id) {
    return database
        .createQuery("from Series s left join fetch s.questions where s.id = :id", Series.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Series> toChange(UUID id) {
    return Optional.ofNullable(database.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Series> all() {
    return database
        .createQuery("from Series order by collate(title as french), id", Series.class)
        .setMaxResults(ALL)
        .getResultList();
  }

  @Override
  public boolean isTaken(String slug) {
    return !database
        .createQuery("select 1 from Series where slug = :slug", Integer.class)
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }

  @Override
  public int nextNumber(UUID series) {
    return 1
        + database
            .createQuery(
                "select coalesce(max(card.seriesNumber), 0) from Interview"
                    + " where card.series = :series",
                Integer.class)
            .setParameter("series", series)
            .getSingleResult();
  }
}
