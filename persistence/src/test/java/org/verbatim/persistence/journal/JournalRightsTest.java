package org.verbatim.persistence.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.persistence.TestServer;
import org.verbatim.persistence.schema.Migrated;

/** A database as a production has it: owned by a role that is nothing else, and with a past. */
class JournalRightsTest {

  private static final String KEY = "a key that stands in an environment";
  private static final String OLD_ROWS =
      "insert into journal_entry select gen_random_uuid(), now() - n * interval '1 day', null,"
          + " 'Élise', 'SUBMITTED', null, '', false from generate_series(1, 2500) n";

  private static String url;

  @BeforeAll
  static void anOwnerBringsAnOlderDatabaseToThisVersion() throws SQLException {
    TestServer.run("create role owner login", "create database owned owner owner");
    url = TestServer.url("owned");
    Migrated.to(url, "owner", "060", KEY);
    run("owner", OLD_ROWS);
    Migrated.to(url, "owner", "083", KEY);
    Migrated.to(url, "owner", "172", KEY);
  }

  @Test
  void rowsFromBeforeTheChainAreInIt() {
    Said said = verified(KEY);

    assertEquals(0, said.code(), said.words());
    assertTrue(said.words().contains("2500 rows are good"), said.words());
  }

  @Test
  void theCommandNamesTheFirstBrokenRow() throws SQLException {
    run(
        "postgres",
        "set session_replication_role = replica;"
            + "update journal_entry set actor_name = 'Bruno' where number in (1200, 2000)");
    Said broken = verified(KEY);
    run(
        "postgres",
        "set session_replication_role = replica;"
            + "update journal_entry set actor_name = 'Élise' where number in (1200, 2000)");

    assertEquals(1, broken.code());
    assertTrue(broken.words().contains("Row 1200 is broken: CHANGED"), broken.words());
    assertTrue(broken.words().strip().endsWith("SUBMITTED"), broken.words());
    assertEquals(2, verify(Map.of()).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set detail = 'x'",
        "delete from journal_entry",
        "truncate journal_entry",
        "delete from journal_end",
        "update sign_off set choice = 'APPROVE'",
        "delete from sign_off",
        "truncate sign_off"
      })
  void theOwnerHasNoRightToChangeWhatIsOnlyAddedTo(String change) {
    SQLException refused = assertThrows(SQLException.class, () -> run("owner", change));

    assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set detail = 'x'",
        "delete from journal_entry",
        "truncate journal_entry",
        "update sign_off set choice = 'APPROVE'",
        "delete from sign_off",
        "truncate sign_off"
      })
  void whoHasEveryRightIsHeldByTheTrigger(String change) {
    SQLException refused = assertThrows(SQLException.class, () -> run("postgres", change));

    assertTrue(refused.getMessage().contains("can only be added to"), refused.getMessage());
  }

  private static void run(String user, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Said verified(String key) {
    return verify(
        Map.of(
            "VERBATIM_MODE",
            "production",
            "DB_URL",
            url,
            "DB_USER",
            "owner",
            "VERBATIM_JOURNAL_KEY",
            key));
  }

  private static Said verify(Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        VerifyJournal.verify(environment, new PrintStream(out, true, StandardCharsets.UTF_8));
    return new Said(code, out.toString(StandardCharsets.UTF_8));
  }

  private record Said(int code, String words) {}
}
