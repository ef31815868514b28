package org.verbatim.whole.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Optional;

/**
 * A slow machine behind a slow line, to find tests that were lucky: {@code VERBATIM_TESTS_SLOW=4}
 * has browsers think four times as long, and wait 100 ms for every answer.
 */
record Slowness(int times) {

  private static final int LATENCY = 100;

  /** As the environment asks; nothing where it does not. */
  static Optional<Slowness> asked() {
    return Optional.ofNullable(System.getenv("VERBATIM_TESTS_SLOW"))
        .map(Integer::valueOf)
        .map(Slowness::new);
  }

  void laidOn(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject thinking = new JsonObject();
    thinking.addProperty("rate", times);
    session.send("Emulation.setCPUThrottlingRate", thinking);
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", LATENCY);
    line.addProperty("downloadThroughput", -1);
    line.addProperty("uploadThroughput", -1);
    session.send("Network.emulateNetworkConditions", line);
  }
}
