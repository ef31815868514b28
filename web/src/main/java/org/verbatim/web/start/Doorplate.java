package org.verbatim.web.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.verbatim.settings.Settings;
import org.verbatim.staff.DemonstrationAccount;

/** Says, once everything answers, where Verbatim is and, for a demonstration, how to come in. */
@ApplicationScoped
public class Doorplate {

  private static final int TRIES = 240;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String RULE = "-".repeat(72);

  @Resource private ManagedExecutorService executor;
  @Inject private Settings settings;

  void hang(@Observes @Initialized(ApplicationScoped.class) Object started) {
    executor.submit(this::showWhenReady);
  }

  private void showWhenReady() {
    HttpClient client = HttpClient.newHttpClient();
    try {
      for (int tries = 0; tries < TRIES && !isReady(client); tries++) {
        Thread.sleep(BETWEEN_TRIES.toMillis());
      }
      System.out.println(text());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks through the front door, as anybody would. */
  private boolean isReady(HttpClient client) throws InterruptedException {
    URI health = URI.create("http://localhost:" + settings.port() + "/health/ready");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String text() {
    String places =
        "  Verbatim   " + settings.address("/") + "\n  Desk       " + settings.address("/desk");
    String people = settings.isDemonstration() ? "\n\n" + accounts() : "";
    return "\n" + RULE + "\n" + places + people + "\n" + RULE;
  }

  private static String accounts() {
    return Arrays.stream(DemonstrationAccount.values())
        .map(one -> String.format("  %-10s %s", one.login().value(), one.password()))
        .collect(Collectors.joining("\n", "  Demonstration accounts and their passwords:\n", ""));
  }
}
