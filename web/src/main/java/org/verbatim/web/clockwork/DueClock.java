package org.verbatim.web.clockwork;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.verbatim.publication.DuePublications;

/**
 * Looks every few seconds for publications that are due, also for those whose time came while
 * nothing ran. A node that stops in the middle leaves the work to the next look, here or elsewhere.
 */
@ApplicationScoped
public class DueClock {

  private static final Logger LOG = System.getLogger(DueClock.class.getName());
  private static final long SECONDS_BETWEEN_LOOKS = 2;
  private static final int AT_ONE_LOOK = 100;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DuePublications due;
  private @Nullable ScheduledFuture<?> looks;

  void wind(@Observes @Initialized(ApplicationScoped.class) Object started) {
    looks =
        executor.scheduleWithFixedDelay(
            this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (looks != null) {
      looks.cancel(false);
    }
  }

  /** A failure must not end the looking: the database may only be away for a minute. */
  private void look() {
    try {
      int done = 0;
      while (done < AT_ONE_LOOK && due.workOffOne().isPresent()) {
        done++;
      }
    } catch (RuntimeException failed) {
      LOG.log(
          Logger.Level.WARNING, "What is due could not be published now; next try soon", failed);
    }
  }
}
