package org.verbatim.persistence.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.journal.JournalArchive;
import org.verbatim.journal.JournalEntry;
import org.verbatim.journal.JournalSearch;

@ApplicationScoped
class JournalArchiveInDatabase implements JournalArchive {

  private static final String NAMES =
      """
      select id, title from interview where id in (:subjects)
      union all select id, title from series where id in (:subjects)
      union all select id, name from expert where id in (:subjects)
      union all select id, name from theme where id in (:subjects)
      union all select id, display_name from account where id in (:subjects)
      """;

  @PersistenceContext private EntityManager database;

  /**
   * By time, and by number where the time is the same: with that order, each filter together with
   * any two days is one stretch of an index.
   */
  @Override
  public List<JournalEntry> page(JournalSearch search, long olderThan, int atMost) {
    if (search.acts().isEmpty()) {
      return List.of();
    }
    Wanted wanted = new Wanted(search, olderThan);
    TypedQuery<JournalEntry> query =
        database.createQuery(
            "from JournalEntry where " + wanted.conditions() + " order by at desc, number desc",
            JournalEntry.class);
    wanted.values().forEach(query::setParameter);
    return query.setMaxResults(atMost).getResultList();
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> subjects) {
    List<Object[]> rows =
        database
            .createNativeQuery(NAMES, Object[].class)
            .setParameter("subjects", subjects)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1], (one, same) -> one));
  }
}
