package org.verbatim.persistence.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.verbatim.persistence.TestServer;

/** A database as it stood at a version of long ago, to be filled and brought on. */
final class OldDatabase {

  private static final String KEY = "a key that stands in an environment";

  private final String url;

  private OldDatabase(String url) {
    this.url = url;
  }

  /** An empty one at that version, for this test alone. */
  static OldDatabase at(String version) throws SQLException {
    String name = "old" + UUID.randomUUID().toString().replace("-", "");
    TestServer.run("create database " + name);
    OldDatabase database = new OldDatabase(TestServer.url(name));
    database.bringTo(version);
    return database;
  }

  void bringTo(String version) {
    Migrated.to(url, TestServer.owner(), version, KEY);
  }

  void run(String... all) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, TestServer.owner(), "");
        Statement statement = connection.createStatement()) {
      for (String sql : all) {
        statement.execute(sql);
      }
    }
  }

  /** The rows that a query finds, the columns of each behind one another. */
  List<String> rows(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, TestServer.owner(), "");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          columns.add(found.getString(i));
        }
        rows.add(String.join(" ", columns.stream().map(String::valueOf).toList()));
      }
      return rows;
    }
  }
}
