package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The database that the server started in that directory. */
record Database(Path directory) {

  private static final int PID = 0;
  private static final int PORT = 3;

  static Database in(Path directory) {
    return new Database(directory);
  }

  /** Its first process, if it runs. */
  Optional<ProcessHandle> process() {
    return line(PID).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
  }

  private Optional<String> line(int number) {
    try {
      List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
      return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  Connection connect() throws SQLException {
    String url = "jdbc:postgresql://localhost:" + line(PORT).orElseThrow() + "/postgres";
    return DriverManager.getConnection(url, "postgres", "");
  }

  /** Does it, in one transaction of its own. */
  void run(String sql, Object... values) throws SQLException {
    try (Connection connection = connect()) {
      run(connection, sql, values);
    }
  }

  static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.execute();
    }
  }

  /** The first column of the first row, as text. */
  String ask(String sql, Object... values) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? String.valueOf(row.getString(1)) : "";
      }
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
  }
}
