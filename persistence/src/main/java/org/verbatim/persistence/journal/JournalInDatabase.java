package org.verbatim.persistence.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SessionImplementor;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalEntry;
import org.verbatim.journal.JournalKeys;

@ApplicationScoped
class JournalInDatabase implements Journal {

  @PersistenceContext private EntityManager database;

  private JournalKeys keys;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected JournalInDatabase() {}

  @Inject
  JournalInDatabase(JournalKeys keys) {
    this.keys = keys;
  }

  /**
   * The chain has one end, and who adds to it keeps all others waiting until the commit. So that is
   * done when all else has been written: nobody waits for a lock while they hold the end, and it is
   * held for three statements.
   */
  @Override
  public void add(JournalEntry entry) {
    database
        .unwrap(SessionImplementor.class)
        .getActionQueue()
        .registerCallback(
            session ->
                ((SessionImplementor) session)
                    .doWork(
                        connection -> new ChainTable(connection).append(entry.written(), keys)));
  }

  @Override
  public List<JournalEntry> about(UUID subject, int atMost) {
    return database
        .createQuery(
            "from JournalEntry where subject = :subject order by at desc, number desc",
            JournalEntry.class)
        .setParameter("subject", subject)
        .setMaxResults(atMost)
        .getResultList();
  }
}
