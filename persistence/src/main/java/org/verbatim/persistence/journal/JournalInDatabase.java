package org.verbatim.persistence.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalEntry;

@ApplicationScoped
class JournalInDatabase implements Journal {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(JournalEntry entry) {
    database.persist(entry);
  }

  @Override
  public List<JournalEntry> about(UUID subject, int atMost) {
    return database
        .createQuery(
            "from JournalEntry where subject = :subject order by at desc, id", JournalEntry.class)
        .setParameter("subject", subject)
        .setMaxResults(atMost)
        .getResultList();
  }
}
