package org.verbatim.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.verbatim.journal.ChainEnd;
import org.verbatim.journal.ChainedRow;
import org.verbatim.journal.JournalKeys;
import org.verbatim.journal.Link;
import org.verbatim.journal.Written;

/**
 * Numbers and seals the rows that the journal already has, in the order of their time. What was
 * done to them before that, the chain cannot show. In Java, because the database never sees the
 * key; in one transaction, so that the journal is never open to changes.
 */
final class ChainTheJournal implements JavaMigration {

  private static final int AT_ONCE = 1_000;
  private static final String ROWS =
      "select id, at, actor, actor_name, act, subject, detail, refused"
          + " from journal_entry order by at, id";

  private final JournalKeys keys;

  ChainTheJournal(JournalKeys keys) {
    this.keys = keys;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    run(connection, "alter table journal_entry disable trigger journal_is_append_only");
    Link last = chainAll(connection);
    ChainEnd end = ChainEnd.at(last, keys);
    try (PreparedStatement add =
        connection.prepareStatement(
            "insert into journal_end (last_number, last_seal, key_id, seal) values (?, ?, ?, ?)")) {
      add.setLong(1, last.number());
      add.setBytes(2, last.seal().bytes());
      add.setString(3, end.keyId());
      add.setBytes(4, end.seal().bytes());
      add.executeUpdate();
    }
    run(connection, "alter table journal_entry enable trigger journal_is_append_only");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Link chainAll(Connection connection) throws SQLException {
    Link last = Link.START;
    try (PreparedStatement read = connection.prepareStatement(ROWS);
        PreparedStatement chain =
            connection.prepareStatement(
                "update journal_entry set number = ?, key_id = ?, seal = ? where id = ?")) {
      read.setFetchSize(AT_ONCE);
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          ChainedRow row = written(rows).after(last, keys);
          last = row.link();
          note(chain, row);
          if (last.number() % AT_ONCE == 0) {
            chain.executeBatch();
          }
        }
      }
      chain.executeBatch();
    }
    return last;
  }

  private static void note(PreparedStatement chain, ChainedRow row) throws SQLException {
    chain.setLong(1, row.link().number());
    chain.setString(2, row.keyId());
    chain.setBytes(3, row.link().seal().bytes());
    chain.setObject(4, row.written().id());
    chain.addBatch();
  }

  private static Written written(ResultSet row) throws SQLException {
    return new Written(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("actor", UUID.class)),
        row.getString("actor_name"),
        row.getString("act"),
        Optional.ofNullable(row.getObject("subject", UUID.class)),
        row.getString("detail"),
        row.getBoolean("refused"));
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("082");
  }

  @Override
  public String getDescription() {
    return "chain the journal";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
