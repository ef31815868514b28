package org.verbatim.persistence.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.theme.Theme;
import org.verbatim.theme.Themes;

@ApplicationScoped
class ThemesInDatabase implements Themes {

  private static final int ALL = 1_000;

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
  public List<Theme> all() {
    return database
        .createQuery("from Theme order by collate(name as french), id", Theme.class)
        .setMaxResults(ALL)
        .getResultList();
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
