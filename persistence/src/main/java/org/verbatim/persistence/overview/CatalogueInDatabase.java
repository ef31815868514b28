package org.verbatim.persistence.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.verbatim.overview.Catalogue;
import org.verbatim.overview.InterviewLine;
import org.verbatim.overview.Search;
import org.verbatim.overview.Sorting;

@ApplicationScoped
@Transactional
class CatalogueInDatabase implements Catalogue {

  @PersistenceContext private EntityManager database;

  @Override
  public List<InterviewLine> page(Search search, Sorting sorting, int page) {
    Conditions conditions = conditions(search);
    String sql =
        "select %s from %s %s order by %s"
            .formatted(Lines.COLUMNS, Lines.FROM, conditions.where(), order(sorting));
    return Lines.of(
        Lines.query(database, sql, conditions.values())
            .setFirstResult(Math.min(page, MOST_COUNTED / PAGE) * PAGE)
            .setMaxResults(PAGE)
            .getResultList());
  }

  /**
   * PostgreSQL takes the beginning of a rare word for a frequent one, and would open the words of
   * 100,000 interviews in the order of the list until it has a page full (5 s instead of 1 ms).
   * What is looked up in an index of words is therefore always looked up there first.
   */
  private Conditions conditions(Search search) {
    Conditions conditions = new Conditions(search);
    if (conditions.useWords()) {
      database
          .createNativeQuery(
              "select set_config('enable_seqscan', 'off', true)"
                  + " || set_config('enable_indexscan', 'off', true)",
              String.class)
          .getSingleResult();
    }
    return conditions;
  }

  /** Always ends with the id, so that no interview stands on two pages. */
  private static String order(Sorting sorting) {
    return switch (sorting) {
      case CHANGED_LAST -> "i.changed_at desc, i.id";
      case CHANGED_FIRST -> "i.changed_at, i.id desc";
      case TITLE -> "i.title collate french, i.id";
      case TITLE_BACKWARDS -> "i.title collate french desc, i.id desc";
      case PUBLISHED_LAST -> "i.published_at desc nulls last, i.id";
      case PUBLISHED_FIRST -> "i.published_at, i.id";
    };
  }

  @Override
  public int count(Search search) {
    Conditions conditions = conditions(search);
    String sql =
        "select cast(count(*) as integer) from (select from interview i %s limit %d) found"
            .formatted(conditions.where(), MOST_COUNTED + 1);
    Query query = database.createNativeQuery(sql, Integer.class);
    conditions.values().forEach(query::setParameter);
    return (Integer) query.getSingleResult();
  }
}
