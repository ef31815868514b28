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
import org.verbatim.proof.DueProofs;

/** Looks now and then for experts to remind, and for those whose day has passed. */
@ApplicationScoped
public class ProofClock {

  private static final Logger LOG = System.getLogger(ProofClock.class.getName());
  private static final long SECONDS_BETWEEN_LOOKS = 20;
  private static final int AT_ONE_LOOK = 100;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private DueProofs due;
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
      while (done < AT_ONE_LOOK && due.remindNext().isPresent()) {
        done++;
      }
      while (done < AT_ONE_LOOK && due.endNext().isPresent()) {
        done++;
      }
    } catch (RuntimeException failed) {
      LOG.log(Logger.Level.WARNING, "Experts could not be reminded now; next try soon", failed);
    }
  }
}
