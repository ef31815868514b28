package org.verbatim.persistence.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.journal.Chain;
import org.verbatim.journal.ChainEnd;
import org.verbatim.journal.ChainedRow;
import org.verbatim.journal.JournalKeys;
import org.verbatim.journal.Link;
import org.verbatim.journal.Seal;
import org.verbatim.journal.Written;

/**
 * The rows of the journal in plain SQL, also for the command that checks them without a server.
 * What it reads is checked by others, and given as it stands.
 */
final class ChainTable implements Chain {

  private static final String END =
      "select last_number, last_seal, key_id, seal from journal_end for update";
  private static final String TAIL =
      "select e.last_number, e.last_seal, e.key_id, e.seal,"
          + " (select coalesce(max(number), 0) from journal_entry)"
          + " from (values (1)) one (row) left join journal_end e on true";
  private static final String AFTER =
      "select id, at, actor, actor_name, act, subject, detail, refused, key_id, number, seal"
          + " from journal_entry where number > ? order by number limit ?";
  private static final String ADD =
      "insert into journal_entry"
          + " (id, at, actor, actor_name, act, subject, detail, refused, key_id, number, seal)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String MOVE_END =
      "update journal_end set last_number = ?, last_seal = ?, key_id = ?, seal = ?";

  private final Connection connection;

  ChainTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds an entry behind the last row, which nobody else can do until the transaction has ended: to
   * be called when nothing else is left to do in it.
   */
  void append(Written entry, JournalKeys keys) throws SQLException {
    ChainedRow row = entry.after(lastTakenForThis(), keys);
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      fill(add, row);
      add.executeUpdate();
    }
    ChainEnd end = ChainEnd.at(row.link(), keys);
    try (PreparedStatement move = connection.prepareStatement(MOVE_END)) {
      move.setLong(1, end.last().number());
      move.setBytes(2, end.last().seal().bytes());
      move.setString(3, end.keyId());
      move.setBytes(4, end.seal().bytes());
      move.executeUpdate();
    }
  }

  private Link lastTakenForThis() throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(END);
        ResultSet row = ask.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("The end of the journal is gone: nothing can be added");
      }
      return new Link(row.getLong(1), Seal.of(row.getBytes(2)));
    }
  }

  private static void fill(PreparedStatement add, ChainedRow row) throws SQLException {
    Written written = row.written();
    add.setObject(1, written.id());
    add.setObject(2, OffsetDateTime.ofInstant(written.at(), ZoneOffset.UTC));
    add.setObject(3, written.actor().orElse(null));
    add.setString(4, written.actorName());
    add.setString(5, written.act());
    add.setObject(6, written.subject().orElse(null));
    add.setString(7, written.detail());
    add.setBoolean(8, written.refused());
    add.setString(9, row.keyId());
    add.setLong(10, row.link().number());
    add.setBytes(11, row.link().seal().bytes());
  }

  @Override
  public List<ChainedRow> after(long number, int atMost) {
    try (PreparedStatement ask = connection.prepareStatement(AFTER)) {
      ask.setLong(1, number);
      ask.setInt(2, atMost);
      List<ChainedRow> rows = new ArrayList<>();
      try (ResultSet found = ask.executeQuery()) {
        while (found.next()) {
          rows.add(row(found));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be read", e);
    }
  }

  private static ChainedRow row(ResultSet found) throws SQLException {
    Written written =
        new Written(
            found.getObject(1, UUID.class),
            found.getObject(2, OffsetDateTime.class).toInstant(),
            Optional.ofNullable(found.getObject(3, UUID.class)),
            found.getString(4),
            found.getString(5),
            Optional.ofNullable(found.getObject(6, UUID.class)),
            found.getString(7),
            found.getBoolean(8));
    Link link = new Link(found.getLong(10), Seal.of(found.getBytes(11)));
    return new ChainedRow(written, found.getString(9), link);
  }

  @Override
  public Tail tail() {
    try (PreparedStatement ask = connection.prepareStatement(TAIL);
        ResultSet row = ask.executeQuery()) {
      row.next();
      byte[] lastSeal = row.getBytes(2);
      Optional<ChainEnd> end =
          lastSeal == null
              ? Optional.empty()
              : Optional.of(
                  new ChainEnd(
                      new Link(row.getLong(1), Seal.of(lastSeal)),
                      row.getString(3),
                      Seal.of(row.getBytes(4))));
      return new Tail(end, row.getLong(5));
    } catch (SQLException e) {
      throw new IllegalStateException("The end of the journal cannot be read", e);
    }
  }
}
