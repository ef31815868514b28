package org.verbatim.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GenerationWatchTest {

  private long generation = 7;
  private long now;
  private int looks;
  private final GenerationWatch watch =
      new GenerationWatch(this::look, () -> now, Duration.ofSeconds(1));

  @Test
  void theDatabaseIsAskedOnceForAllReadersOfASecond() {
    for (int reader = 0; reader < 100; reader++) {
      watch.current();
    }

    assertEquals(1, looks);
  }

  @Test
  void aPublicationElsewhereIsSeenWithinASecond() {
    watch.current();
    generation = 8;
    now += Duration.ofMillis(1001).toNanos();

    assertEquals(8, watch.current());
  }

  @Test
  void whatWasDoneHereIsSeenAtOnce() {
    watch.current();
    generation = 8;
    watch.lookAgain();

    assertEquals(8, watch.current());
  }

  @Test
  void readersGoOnWithoutTheDatabase() {
    watch.current();
    generation = -1;
    watch.lookAgain();

    assertEquals(7, watch.current());
  }

  private long look() {
    looks++;
    if (generation < 0) {
      throw new IllegalStateException("no database");
    }
    return generation;
  }
}
