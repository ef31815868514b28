package org.verbatim.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The clock of the outer doors. Inside the domain the time is an argument. */
@ApplicationScoped
class WallClock {

  /** Ticks in microseconds: what the database keeps is then what was said. */
  @Produces
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
