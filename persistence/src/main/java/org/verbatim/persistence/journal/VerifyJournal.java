package org.verbatim.persistence.journal;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.verbatim.journal.BrokenRow;
import org.verbatim.journal.ChainCheck;
import org.verbatim.journal.JournalKeys;

/**
 * Checks the journal without a server, with the variables that the server is given: DB_URL,
 * DB_USER, DB_PASSWORD, VERBATIM_MODE and the journal's keys. Ends with 0 where all rows are as
 * they were written, with 1 where one is not, with 2 where it cannot be said.
 */
final class VerifyJournal {

  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int UNKNOWN = 2;

  private VerifyJournal() {}

  public static void main(String[] none) {
    System.exit(verify(System.getenv(), System.out));
  }

  static int verify(Map<String, String> environment, PrintStream out) {
    String url = environment.getOrDefault("DB_URL", "");
    if (!url.startsWith("jdbc:postgresql:")) {
      out.println("DB_URL must name a PostgreSQL that runs: jdbc:postgresql://host/database");
      return UNKNOWN;
    }
    try (Connection connection =
        DriverManager.getConnection(
            url,
            environment.getOrDefault("DB_USER", "postgres"),
            environment.getOrDefault("DB_PASSWORD", ""))) {
      JournalKeys keys = JournalKeys.of(name -> environment.getOrDefault(variable(name), ""));
      connection.setReadOnly(true);
      return tell(checked(new ChainTable(connection), keys, out), out);
    } catch (SQLException | IllegalArgumentException | IllegalStateException cannot) {
      out.println("The journal cannot be checked: " + cannot.getMessage());
      return UNKNOWN;
    }
  }

  /** The name that a property of the configuration has in the environment. */
  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_");
  }

  private static ChainCheck checked(ChainTable chain, JournalKeys keys, PrintStream out) {
    ChainCheck check = ChainCheck.NOTHING;
    while (!check.finished()) {
      check = check.goOn(chain, keys);
      out.println(check.reached().number() + " rows are good");
    }
    return check;
  }

  private static int tell(ChainCheck check, PrintStream out) {
    if (check.underPublicKey() > 0) {
      out.println(
          check.underPublicKey()
              + " of them have the seal of a demonstration, which anybody could have made");
    }
    BrokenRow broken = check.broken();
    if (broken == null) {
      out.println("The journal is whole. Its last seal: " + check.reached().seal().hex());
      return WHOLE;
    }
    out.println(
        "Row %d is broken: %s %s %s"
            .formatted(broken.number(), broken.fault(), broken.at(), broken.act())
            .strip());
    return BROKEN;
  }
}
