package org.verbatim.persistence.expert;

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
import org.verbatim.expert.Expert;
import org.verbatim.expert.Experts;
import org.verbatim.expert.FrenchForm;
import org.verbatim.text.FoldedText;

@ApplicationScoped
class ExpertsInDatabase implements Experts {

  private static final String NAMED = "from Expert where position(:words in foldedName) > 0";

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Expert expert) {
    database.persist(expert);
  }

  @Override
  public Optional<Expert> byId(UUID id) {
    return Optional.ofNullable(database.find(Expert.class, id));
  }

  @Override
  public List<Expert> byIds(Set<UUID> ids) {
    return database
        .createQuery("from Expert where id in :ids", Expert.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  @Override
  public Optional<Expert> toChange(UUID id) {
    return Optional.ofNullable(database.find(Expert.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<Expert> named(String words, int from, int atMost) {
    return database
        .createQuery(NAMED + " order by collate(name as french), id", Expert.class)
        .setParameter("words", FoldedText.of(words).value())
        .setFirstResult(from)
        .setMaxResults(atMost)
        .getResultList();
  }

  @Override
  public Map<UUID, String> namesOf(Set<UUID> ids) {
    return each("name", String.class, ids);
  }

  @Override
  public Map<UUID, FrenchForm> formsOf(Set<UUID> ids) {
    return each("frenchForm", FrenchForm.class, ids);
  }

  private <T> Map<UUID, T> each(String attribute, Class<T> type, Set<UUID> ids) {
    return database
        .createQuery("select id, " + attribute + " from Expert where id in :ids", Tuple.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, type)));
  }

  @Override
  public long count(String words) {
    return database
        .createQuery("select count(*) " + NAMED, Long.class)
        .setParameter("words", FoldedText.of(words).value())
        .getSingleResult();
  }

  @Override
  public boolean isTaken(String slug) {
    return !database
        .createQuery("select 1 from Expert where slug = :slug", Integer.class)
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }
}
