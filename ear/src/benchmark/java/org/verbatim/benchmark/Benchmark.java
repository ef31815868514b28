package org.verbatim.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures everything once and prints it as a table. */
final class Benchmark {

  private static final int INTERVIEWS = 1_000;
  private static final int STARTS = 3;

  private final Place place = Place.fromProperties();
  private final Archive archive = new Archive(Database.in(place.database()));
  private final Table table = new Table();

  public static void main(String[] arguments) throws Exception {
    new Benchmark().run();
    System.exit(0);
  }

  private void run() throws Exception {
    firstStart();
    starts();
    Readers readers = new Readers(place, table, INTERVIEWS);
    try (Server server = Server.start(place, Map.of())) {
      readers.cached();
      Writers writers = new Writers(place, table, archive);
      writers.saves();
      writers.list(INTERVIEWS);
      table.line("resident memory after all that", server.residentMegabytes() + " MB", "", "< 600 MB");
      writers.longList();
    }
    try (Server server = Server.start(place, Map.of("VERBATIM_PAGE_CACHE_MEGABYTES", "0"))) {
      readers.uncached();
    }
  }

  /** On an empty database; then the interviews come in. */
  private void firstStart() throws SQLException {
    try (Server server = Server.start(place, Map.of())) {
      table.line("first start (makes the database) to first page", seconds(server.start()), "", "");
      awaitDemonstration();
      archive.publish(INTERVIEWS);
    }
  }

  /** The demonstration comes in by itself, after the first page. */
  private void awaitDemonstration() throws SQLException {
    Database database = Database.in(place.database());
    String online = "select count(*) from edition where state = 'ONLINE'";
    for (int tries = 0; tries < 240 && database.ask(online).equals("0"); tries++) {
      Pause.of(500);
    }
  }

  private void starts() {
    double[] each = IntStream.range(0, STARTS).mapToDouble(one -> startOnce()).sorted().toArray();
    table.line(
        "start to first page, best and median of " + STARTS,
        "%.1f s, %.1f s".formatted(each[0], each[STARTS / 2]),
        "",
        "< 15 s");
  }

  private double startOnce() {
    try (Server server = Server.start(place, Map.of())) {
      return server.start().toMillis() / 1e3;
    }
  }

  private static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1e3);
  }
}
