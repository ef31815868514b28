package org.verbatim.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Kills server and database while two people save, again and again, and looks what was kept. */
final class Crash {

  private static final int WRITERS = 2;
  private static final int SHORTEST_MS = 500;
  private static final int LONGEST_MS = 6_000;

  /** Starts sooner, and forgets nothing that matters here. */
  private static final Map<String, String> QUICK = Map.of("JVM_ARGS", "-XX:TieredStopAtLevel=1");

  private final Place place = Place.fromProperties();
  private final Database database = Database.in(place.database());
  private int lost;

  public static void main(String[] arguments) throws Exception {
    System.exit(new Crash().run(Integer.getInteger("benchmark.rounds", 20)) ? 0 : 1);
  }

  private boolean run(int rounds) throws Exception {
    try (Ledger ledger = new Ledger(place.home().resolve("ledger"))) {
      for (int round = 1; round <= rounds; round++) {
        Server server = Server.start(place, QUICK);
        check(ledger);
        saveUntilKilled(server, ledger, drafts(ledger));
        System.out.printf(
            "round %d: %d acknowledged so far, %d lost%n", round, ledger.promises(), lost);
      }
      try (Server server = Server.start(place, QUICK)) {
        check(ledger);
      }
      System.out.printf(
          "%d rounds, %d acknowledged saves, %d lost%n", rounds, ledger.promises(), lost);
    }
    return lost == 0;
  }

  private List<UUID> drafts(Ledger ledger) throws IOException, SQLException {
    List<UUID> known = ledger.interviews();
    if (!known.isEmpty()) {
      return known;
    }
    DeskArchive archive = new DeskArchive(database);
    UUID first = archive.draft("");
    return List.of(first, archive.draft(""));
  }

  private void saveUntilKilled(Server server, Ledger ledger, List<UUID> drafts) throws Exception {
    List<Scribe> scribes =
        IntStream.range(0, WRITERS)
            .mapToObj(at -> new Scribe(Desk.signedIn(place, "editor"), ledger, drafts.get(at)))
            .toList();
    for (Scribe scribe : scribes) {
      scribe.beginAt(version(scribe.draft()));
    }
    Pause.of(ThreadLocalRandom.current().nextInt(SHORTEST_MS, LONGEST_MS));
    server.kill(ThreadLocalRandom.current().nextBoolean());
    for (Scribe scribe : scribes) {
      scribe.join();
    }
  }

  private void check(Ledger ledger) throws IOException, SQLException {
    for (UUID draft : ledger.interviews()) {
      String text = database.ask("select text from manuscript where interview = ?", draft);
      if (!ledger.of(draft).allows(version(draft), Scribe.hash(text))) {
        lost++;
        System.out.printf(
            "LOST: %s stands at version %d, promised was %d%n",
            draft, version(draft), ledger.of(draft).last());
      }
    }
  }

  private int version(UUID draft) throws SQLException {
    return Integer.parseInt(
        database.ask("select version from manuscript where interview = ?", draft));
  }
}
