package org.verbatim.persistence.schema;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.verbatim.journal.JournalKey;
import org.verbatim.journal.JournalKeys;

/** Databases at one of the versions that the schema has had. */
public final class Migrated {

  private Migrated() {}

  /** Brings a database to that version, with that key of its journal. */
  public static void to(String url, String user, String version, String key) {
    Flyway.configure()
        .dataSource(url, user, "")
        .locations("classpath:db/migration")
        .javaMigrations(new ChainTheJournal(new JournalKeys(new JournalKey(key), List.of())))
        .target(version)
        .load()
        .migrate();
  }
}
