package org.verbatim.web.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.time.Clock;
import org.verbatim.demonstration.DemonstrationContent;
import org.verbatim.settings.Settings;

/** Sees that a demonstration has something to show, without anybody waiting for it. */
@ApplicationScoped
public class ContentAtStart {

  private static final Logger LOG = System.getLogger(ContentAtStart.class.getName());

  /** The accounts have to be there: it is their work. */
  private static final int AFTER_THE_STAFF = Interceptor.Priority.LIBRARY_AFTER;

  @Resource private ManagedExecutorService executor;
  @Inject private Settings settings;
  @Inject private DemonstrationContent content;
  @Inject private Clock clock;

  void prepare(
      @Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_THE_STAFF) Object started) {
    if (settings.isDemonstration()) {
      executor.submit(this::bring);
    }
  }

  /** A task whose failure nobody would ask for: it says so itself. */
  private void bring() {
    try {
      if (content.bring(clock.instant())) {
        LOG.log(Logger.Level.INFO, "The interviews of the demonstration are there");
      }
    } catch (RuntimeException failed) {
      LOG.log(Logger.Level.ERROR, "The interviews of the demonstration did not come in", failed);
    }
  }
}
