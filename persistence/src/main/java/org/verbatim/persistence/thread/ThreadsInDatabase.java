package org.verbatim.persistence.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.thread.ReviewThread;
import org.verbatim.thread.Threads;

@ApplicationScoped
class ThreadsInDatabase implements Threads {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(ReviewThread thread) {
    database.persist(thread);
  }

  @Override
  public List<ReviewThread> of(UUID interview) {
    return database
        .createQuery(
            "from ReviewThread t join fetch t.messages where t.interview = :interview"
                + " order by t.number",
            ReviewThread.class)
        .setParameter("interview", interview)
        .getResultList();
  }

  @Override
  public Optional<ReviewThread> byId(UUID id) {
    return database
        .createQuery(
            "from ReviewThread t join fetch t.messages where t.id = :id", ReviewThread.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }
}
