package org.verbatim.web.clockwork;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.verbatim.notice.Carrier;
import org.verbatim.notice.DailyMail;
import org.verbatim.notice.HousePost;
import org.verbatim.notice.Mailing;

/** Looks every few seconds for mails to send, and gathers those of the day at its hour. */
@ApplicationScoped
public class PostClock {

  private static final Logger LOG = System.getLogger(PostClock.class.getName());
  private static final long SECONDS_BETWEEN_LOOKS = 2;
  private static final int AT_ONE_LOOK = 100;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Mailing mailing;
  @Inject private DailyMail daily;
  @Inject private HousePost post;
  @Inject private Carrier carrier;
  private @Nullable ScheduledFuture<?> looks;

  void wind(@Observes @Initialized(ApplicationScoped.class) Object started) {
    post.carriedBy(carrier);
    if (!post.isOpen()) {
      LOG.log(
          Logger.Level.WARNING,
          "No mail server is named (VERBATIM_SMTP_HOST): notices are shown on the desk alone");
    }
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
      for (int i = 0; i < AT_ONE_LOOK && daily.gatherNext().isPresent(); i++) {
        LOG.log(Logger.Level.DEBUG, "Gathered a mail of the day");
      }
      for (int i = 0; i < AT_ONE_LOOK; i++) {
        Optional<Mailing.Tried> tried = mailing.sendNext();
        tried.filter(Mailing.Tried::inVain).ifPresent(PostClock::complain);
        if (tried.isEmpty()) {
          return;
        }
      }
    } catch (RuntimeException failed) {
      LOG.log(Logger.Level.WARNING, "Mails could not be sent now; next try soon", failed);
    }
  }

  private static void complain(Mailing.Tried tried) {
    LOG.log(
        Logger.Level.WARNING,
        "The mail {0} is not taken, and is tried again: {1}",
        tried.mail(),
        tried.trouble());
  }
}
