package org.verbatim.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One running PostgreSQL for each data directory. It stops with the JVM. After a kill of the JVM
 * the database goes on as an orphan: the next start ends it first, and PostgreSQL recovers what was
 * committed from its log.
 */
final class EmbeddedServer {

  static final String OWNER = "postgres";

  private static final Map<Path, EmbeddedServer> RUNNING = new ConcurrentHashMap<>();

  private EmbeddedPostgres postgres;
  private boolean stoppedForGood;
  private final Path directory;

  private EmbeddedServer(Path directory) {
    this.directory = directory;
    this.postgres = start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopForGood, "embedded-postgresql-stop"));
  }

  /**
   * The server that keeps its data there, started if it does not run.
   *
   * @throws SQLException if it cannot be started
   */
  static EmbeddedServer in(Path directory) throws SQLException {
    try {
      EmbeddedServer server =
          RUNNING.computeIfAbsent(directory.toAbsolutePath().normalize(), EmbeddedServer::new);
      server.reviveIfDead();
      return server;
    } catch (IllegalStateException cannot) {
      throw new SQLException("The embedded database cannot be started in " + directory, cannot);
    }
  }

  String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + OWNER;
  }

  /**
   * Somebody may have ended the database alone: a later connection starts it again. Not while the
   * JVM stops: Ctrl-C in a terminal reaches the database as well, and whoever still asks for a
   * connection then would bring it back for nobody.
   */
  private synchronized void reviveIfDead() {
    if (stoppedForGood) {
      throw new IllegalStateException("The server stops, and its database with it");
    }
    if (Orphan.in(directory).isEmpty()) {
      stop();
      postgres = start();
    }
  }

  private EmbeddedPostgres start() {
    try {
      Files.createDirectories(directory);
      Orphan.in(directory).ifPresent(Orphan::end);
      return EmbeddedPostgres.builder()
          .setDataDirectory(directory)
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPGStartupWait(Duration.ofSeconds(60))
          // The library is made for tests and starts with durability switched off.
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("max_connections", "100")
          .setServerConfig("shared_buffers", "64MB")
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JVM ends: from now on nobody starts it again. */
  synchronized void stopForGood() {
    stoppedForGood = true;
    stop();
  }

  private synchronized void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      Orphan.in(directory).ifPresent(Orphan::end);
    }
  }
}
