package org.verbatim.whole.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Optional;

/**
 * A slow machine, to find tests that were only lucky: {@code VERBATIM_TESTS_SLOW=3} has browsers
 * think three times as long.
 */
record Slowness(int times) {

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
  }
}
