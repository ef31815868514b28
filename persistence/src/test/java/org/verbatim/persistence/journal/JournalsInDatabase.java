package org.verbatim.persistence.journal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.verbatim.journal.ChainCheck;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalKey;
import org.verbatim.journal.JournalKeys;
import org.verbatim.persistence.Database;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/** The journal of the tests, and somebody with every right who is at its rows. */
public final class JournalsInDatabase {

  static final JournalKeys KEYS =
      new JournalKeys(new JournalKey("a key that only these tests know of"), List.of());
  static final Actor ELISE = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.CHIEF));

  private JournalsInDatabase() {}

  /** The journal that everybody writes in, with one key: the chain is one for all tests. */
  public static Journal in(EntityManager manager) {
    return Database.with(manager, new JournalInDatabase(KEYS));
  }

  static void write(Actor actor, Instant at, Fact... facts) {
    Database.inTransaction(
        manager -> {
          Journal journal = in(manager);
          List.of(facts).forEach(fact -> journal.record(actor, at, fact));
          return null;
        });
  }

  static ChainCheck check() {
    return check(KEYS);
  }

  static ChainCheck check(JournalKeys keys) {
    return Database.inTransaction(
        manager -> {
          ChainInDatabase chain = Database.with(manager, new ChainInDatabase());
          ChainCheck check = ChainCheck.NOTHING;
          while (!check.finished()) {
            check = check.goOn(chain, keys);
          }
          return check;
        });
  }

  /** What somebody finds who tampers with the rows, without the trigger; then it is undone. */
  static ChainCheck afterwards(String... tampering) {
    Database.inTransaction(
        manager -> {
          manager.unwrap(Session.class).doWork(one -> one.createStatement().execute(KEEP));
          return null;
        });
    try {
      run("set session_replication_role = replica", tampering);
      return check();
    } finally {
      run("set session_replication_role = replica", PUT_BACK);
    }
  }

  private static final String KEEP =
      "drop table if exists kept_entry; drop table if exists kept_end;"
          + "create table kept_entry as table journal_entry;"
          + "create table kept_end as table journal_end";

  private static final String[] PUT_BACK = {
    "alter table journal_entry disable trigger all",
    "delete from journal_entry",
    "insert into journal_entry select * from kept_entry",
    "alter table journal_entry enable trigger all",
    "delete from journal_end",
    "insert into journal_end select * from kept_end"
  };

  static void run(String first, String... more) {
    Database.inTransaction(
        manager -> {
          manager
              .unwrap(Session.class)
              .doWork(
                  one -> {
                    one.createStatement().execute(first.replace("set ", "set local "));
                    for (String sql : more) {
                      one.createStatement().execute(sql);
                    }
                  });
          return null;
        });
  }
}
