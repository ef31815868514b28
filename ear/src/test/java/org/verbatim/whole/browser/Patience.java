package org.verbatim.whole.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself. */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(150);
  private static final long BETWEEN_LOOKS = 500;

  private Patience() {}

  /** A full minute in Paris that is near, but not so near that it passes while a form is filled. */
  static LocalDateTime soon() {
    return LocalDateTime.now(ZoneId.of("Europe/Paris")).plusSeconds(80);
  }

  /** Whether it came to be so in time. */
  static boolean until(BooleanSupplier condition) {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return true;
  }
}
