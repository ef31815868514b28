package org.verbatim.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one PostgreSQL of a run of tests, empty when it starts; those who need more databases add
 * them.
 */
public final class TestServer {

  private static final Path DATA = Path.of("target", "test-database").toAbsolutePath();

  private static final PGSimpleDataSource FIRST = start();

  private TestServer() {}

  /** Its first database, as its owner. */
  static PGSimpleDataSource first() {
    return FIRST;
  }

  /** The address of another database of it. */
  public static String url(String database) {
    return FIRST.getUrl().replaceAll("/[^/?]*(\\?.*)?$", "/" + database);
  }

  /** Who may do everything in it. */
  public static String owner() {
    return FIRST.getUser();
  }

  /** Does something in its first database, as its owner. */
  public static void run(String... all) throws SQLException {
    try (Connection connection = FIRST.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : all) {
        statement.execute(sql);
      }
    }
  }

  private static PGSimpleDataSource start() {
    try {
      forgetTheLastRun();
      try (Connection first = DriverManager.getConnection("jdbc:embedded-postgresql:" + DATA)) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(first.getMetaData().getURL());
        source.setUser(first.getMetaData().getUserName());
        return source;
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void forgetTheLastRun() throws IOException {
    if (Files.exists(DATA)) {
      try (Stream<Path> all = Files.walk(DATA)) {
        List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
  }
}
