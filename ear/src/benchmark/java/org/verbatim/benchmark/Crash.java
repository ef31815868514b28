package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
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

  private final Place place = Place.fromProperties();
  private final Database database = Database.in(place.database());
  private int lost;

  public static void main(String[] arguments) throws Exception {
    System.exit(new Crash().run(Integer.getInteger("benchmark.rounds", 20)) ? 0 : 1);
  }

  private boolean run(int rounds) throws Exception {
    try (Ledger ledger = new Ledger(Files.createTempFile(place.home(), "ledger", ""))) {
      List<UUID> drafts = drafts();
      for (int round = 1; round <= rounds; round++) {
        Server server = Server.start(place, Map.of());
        check(ledger, drafts);
        saveUntilKilled(server, ledger, drafts);
        System.out.printf(
            "round %d: %d acknowledged so far, %d lost%n", round, ledger.promises(), lost);
      }
      try (Server server = Server.start(place, Map.of())) {
        check(ledger, drafts);
      }
      System.out.printf(
          "%d rounds, %d acknowledged saves, %d lost%n", rounds, ledger.promises(), lost);
    }
    return lost == 0;
  }

  private List<UUID> drafts() throws SQLException {
    try (Server server = Server.start(place, Map.of())) {
      Archive archive = new Archive(database);
      UUID first = archive.draft("");
      return List.of(first, archive.draft(""));
    }
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

  private void check(Ledger ledger, List<UUID> drafts) throws IOException, SQLException {
    for (UUID draft : drafts) {
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
