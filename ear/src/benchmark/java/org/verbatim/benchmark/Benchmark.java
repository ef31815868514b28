package org.verbatim.benchmark;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures everything once and prints it as a table. */
final class Benchmark {

  private static final int INTERVIEWS = 1_000;
  private static final int STARTS = Integer.getInteger("benchmark.starts", 3);

  private final Place place = Place.fromProperties();
  private final Archive archive = new Archive(Database.in(place.database()));
  private final DeskArchive deskArchive = new DeskArchive(Database.in(place.database()));
  private final Table table = new Table();

  public static void main(String[] parts) throws Exception {
    new Benchmark().run(List.of(parts));
    System.exit(0);
  }

  private void run(List<String> parts) throws Exception {
    if (!Files.exists(place.database())) {
      firstStart();
    }
    if (parts.contains("start")) {
      starts();
    }
    Readers readers = new Readers(place, table, INTERVIEWS);
    if (parts.contains("work")) {
      work(readers);
    }
    if (parts.contains("saves")) {
      saves();
    }
    if (parts.contains("desk")) {
      desk();
    }
    if (parts.contains("uncached")) {
      uncached(readers);
    }
  }

  private void work(Readers readers) throws Exception {
    try (Server server = Server.start(place, Map.of())) {
      readers.cached();
      Writers writers = new Writers(place, table, deskArchive);
      writers.saves();
      writers.list(INTERVIEWS);
      table.line(
          "resident memory after all that", server.residentMegabytes() + " MB", "", "< 600 MB");
      writers.longList();
    }
  }

  /** Nothing else: what somebody finds who comes in the morning. */
  private void saves() throws SQLException {
    try (Server server = Server.start(place, Map.of())) {
      new Writers(place, table, deskArchive).saves();
    }
  }

  /** What those find who have worked with it for years. */
  private void desk() throws SQLException {
    try (Server server = Server.start(place, Map.of())) {
      new BusyDesk(place, table, deskArchive).pages();
    }
  }

  private void uncached(Readers readers) {
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
    for (int tries = 0; tries < 600 && database.ask(online).equals("0"); tries++) {
      Pause.of(500);
    }
  }

  private void starts() {
    List<Start> each = IntStream.range(0, STARTS).mapToObj(one -> startOnce()).sorted().toList();
    Start best = each.get(0);
    table.line(
        "start to first page, best of " + STARTS,
        seconds(best.took()),
        "",
        "< 15 s; %s of processor time".formatted(seconds(best.cpu())));
  }

  private Start startOnce() {
    try (Server server = Server.start(place, Map.of())) {
      return new Start(server.start(), server.cpu());
    }
  }

  private record Start(Duration took, Duration cpu) implements Comparable<Start> {

    @Override
    public int compareTo(Start other) {
      return took.compareTo(other.took);
    }
  }

  private static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1e3);
  }
}
