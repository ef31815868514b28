package org.verbatim.web.clockwork;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks every few seconds for work whose time has come, also for what came while nothing ran. A
 * node that stops in the middle leaves the work to the next look, here or elsewhere.
 */
abstract class WatchfulClock {

  private static final Logger LOG = System.getLogger(WatchfulClock.class.getPackageName());
  private static final long SECONDS_BETWEEN_LOOKS = 2;
  private static final int AT_ONE_LOOK = 100;

  @Resource private ManagedScheduledExecutorService executor;
  private @Nullable ScheduledFuture<?> looks;

  /** Does what is to be done now. */
  abstract void look();

  /** What is said in the log where it cannot be done now. */
  abstract String inVain();

  /** Is done once, before the first look. */
  void begin() {}

  void wind(@Observes @Initialized(ApplicationScoped.class) Object started) {
    begin();
    looks =
        executor.scheduleWithFixedDelay(
            this::lookAgain, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (looks != null) {
      looks.cancel(false);
    }
  }

  /** A failure must not end the looking: the database may only be away for a minute. */
  private void lookAgain() {
    try {
      look();
    } catch (RuntimeException failed) {
      LOG.log(Logger.Level.WARNING, inVain() + "; next try soon", failed);
    }
  }

  /** Does one thing after the other until there is none, or the next look is as good. */
  static void workOff(Supplier<Optional<?>> one) {
    int done = 0;
    while (done < AT_ONE_LOOK && one.get().isPresent()) {
      done++;
    }
  }
}
