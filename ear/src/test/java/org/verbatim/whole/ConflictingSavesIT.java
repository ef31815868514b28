package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two people do the same thing at the same moment, again and again. */
class ConflictingSavesIT {

  private static final int ROUNDS = 500;
  private static final int BEGINNINGS = 20;

  @Test
  void twoInterviewsThatAreBegunAtOnceGetAnAddressEach() {
    Newsroom people = Newsroom.open();
    Set<String> begun = ConcurrentHashMap.newKeySet();
    for (int round = 0; round < BEGINNINGS; round++) {
      CompletableFuture<Boolean> other =
          CompletableFuture.supplyAsync(() -> begun.add(Newsroom.begun(people.chief())));
      begun.add(Newsroom.begun(people.editor()));
      other.join();
    }
    assertEquals(2 * BEGINNINGS, begun.size());
  }

  @Test
  void ofTwoSavesOverOneVersionOneIsKeptAndTheOtherIsToldWhatStands() {
    Newsroom people = Newsroom.open();
    String id = Newsroom.begun(people.editor());
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<String> kept = new ArrayList<>();
    try {
      for (int version = 1; version <= ROUNDS; version++) {
        kept.add(keptOf(people, id, version, two));
      }
    } finally {
      two.shutdownNow();
    }
    assertEquals(ROUNDS, kept.size());
    Reply last = Newsroom.saved(people.editor(), id, 0, headed("Trop tard"));
    assertEquals(409, last.status());
    assertTrue(last.body().contains("\"version\":" + (ROUNDS + 1)), last.body());
    assertTrue(last.body().contains(kept.get(ROUNDS - 1)), last.body());
  }

  /** The kicker that was kept of the two. */
  private static String keptOf(Newsroom people, String id, int version, ExecutorService two) {
    String ours = "Élise " + version + ".";
    String theirs = "Claire " + version + ".";
    CompletableFuture<Reply> first =
        CompletableFuture.supplyAsync(
            () -> Newsroom.saved(people.editor(), id, version, headed(ours)), two);
    CompletableFuture<Reply> second =
        CompletableFuture.supplyAsync(
            () -> Newsroom.saved(people.chief(), id, version, headed(theirs)), two);
    boolean weWon = first.join().status() == 200;
    Reply late = weWon ? second.join() : first.join();
    assertEquals(200, (weWon ? first : second).join().status());
    assertEquals(409, late.status());
    String kept = weWon ? ours : theirs;
    assertTrue(late.body().contains(kept), late.body());
    return kept;
  }

  private static String headed(String kicker) {
    return "{\"kicker\":" + ManuscriptJson.quoted(kicker) + "}";
  }
}
