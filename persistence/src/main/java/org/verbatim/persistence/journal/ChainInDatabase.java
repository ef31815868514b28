package org.verbatim.persistence.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import org.verbatim.journal.Chain;
import org.verbatim.journal.ChainedRow;

@ApplicationScoped
class ChainInDatabase implements Chain {

  @PersistenceContext private EntityManager database;

  @Override
  public List<ChainedRow> after(long number, int atMost) {
    return database
        .unwrap(Session.class)
        .doReturningWork(connection -> new ChainTable(connection).after(number, atMost));
  }

  @Override
  public Tail tail() {
    return database
        .unwrap(Session.class)
        .doReturningWork(connection -> new ChainTable(connection).tail());
  }
}
