package org.verbatim.persistence.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.text.FoldedText;
import org.verbatim.theme.Theme;
import org.verbatim.theme.Themes;

@ApplicationScoped
class ThemesInDatabase implements Themes {

  private static final String NAMED = "from Theme where position(:words in foldedName) > 0";

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Theme theme) {
    database.persist(theme);
  }

  @Override
  public Optional<Theme> byId(UUID id) {
    return Optional.ofNullable(database.find(Theme.class, id));
  }

  @Override
  public Optional<Theme> toChange(UUID id) {
    return Optional.ofNullable(database.find(Theme.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Theme> named(String words, int from, int atMost) {
    return database
        .createQuery(NAMED + " order by collate(name as french), id", Theme.class)
        .setParameter("words", FoldedText.of(words).value())
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public long count(String words) {
    return database
        .createQuery("select count(*) " + NAMED, Long.class)
        .setParameter("words", FoldedText.of(words).value())
        .getSingleResult();
  }

  @Override
  public Map<UUID, String> namesOf(Set<UUID> ids) {
    return database
        .createQuery("select id, name from Theme where id in :ids", Tuple.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
  }

  @Override
  public boolean isTaken(String slug) {
    return !database
        .createQuery("select 1 from Theme where slug = :slug", Integer.class)
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }
}
