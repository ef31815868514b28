package org.verbatim.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code jdbc:embedded-postgresql:<directory>}: starts the PostgreSQL that keeps its data
 * in that directory when the first connection is asked for, and hands every connection to the
 * ordinary driver. An address of an ordinary server ({@code jdbc:postgresql://…}) is passed on as
 * it is, so that one data source serves both.
 */
public final class EmbeddedPostgresDriver implements Driver {

  private static final String PREFIX = "jdbc:embedded-postgresql:";
  private static final String ORDINARY = "jdbc:postgresql:";

  private final Driver postgresql = new org.postgresql.Driver();

  static {
    try {
      DriverManager.registerDriver(new EmbeddedPostgresDriver());
    } catch (SQLException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(PREFIX) || url.startsWith(ORDINARY);
  }

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    if (!url.startsWith(PREFIX)) {
      return url.startsWith(ORDINARY) ? postgresql.connect(url, info) : null;
    }
    EmbeddedServer server = EmbeddedServer.in(Path.of(url.substring(PREFIX.length())));
    Properties asOwner = new Properties();
    asOwner.putAll(info);
    asOwner.setProperty("user", EmbeddedServer.OWNER);
    return postgresql.connect(server.url(), asOwner);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return postgresql.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return postgresql.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return postgresql.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.verbatim.embedded");
  }
}
