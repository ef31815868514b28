package org.verbatim.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresDriverTest {

  @TempDir(cleanup = CleanupMode.NEVER)
  Path directory;

  @Test
  void whatWasCommittedIsThereAgainAfterTheDatabaseWasKilled() throws Exception {
    String url = "jdbc:embedded-postgresql:" + directory.resolve("data");
    run(url, "create table word (it text)");
    run(url, "insert into word values ('kept')");

    Orphan.in(directory.resolve("data")).orElseThrow().process().destroyForcibly();
    while (Orphan.in(directory.resolve("data")).isPresent()) {
      Thread.onSpinWait();
    }

    assertEquals("kept", ask(url, "select it from word"));
  }

  @Test
  void theDatabaseIsDurable() throws SQLException {
    String url = "jdbc:embedded-postgresql:" + directory.resolve("durable");
    assertEquals("on", ask(url, "show fsync"));
    assertEquals("on", ask(url, "show synchronous_commit"));
    assertTrue(Orphan.in(directory.resolve("durable")).isPresent());
  }

  @Test
  void whileTheServerStopsNobodyBringsItsDatabaseBack() throws SQLException {
    Path data = directory.resolve("stopped");
    EmbeddedServer.in(data).stopForGood();

    assertThrows(SQLException.class, () -> ask("jdbc:embedded-postgresql:" + data, "select 1"));
    assertTrue(Orphan.in(data).isEmpty());
  }

  private static void run(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
