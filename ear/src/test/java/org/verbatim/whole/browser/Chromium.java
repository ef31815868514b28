package org.verbatim.whole.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: the Chromium that is installed, or one that is fetched now. Never none:
 * without a browser the tests fail, and say what to install.
 */
final class Chromium {

  /** The one without a window of its own is much quicker. */
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");

  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=fr");

  /** A busy machine is not a broken product: milliseconds until an expectation has failed. */
  private static final double PATIENCE = 30_000;

  /** What is Playwright's belongs to the thread that asked for it. */
  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launched);

  private Chromium() {}

  static Browser browser() {
    return BROWSER.get();
  }

  /** One after the other: the first may have to install what the next one finds. */
  private static synchronized Browser launched() {
    Path program = installed().or(Chromium::fromDebian).orElse(null);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    program == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return playwright.chromium().launch(options(program));
  }

  private static BrowserType.LaunchOptions options(Path program) {
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    return program == null ? options : options.setExecutablePath(program);
  }

  private static Optional<Path> installed() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Debian's own package, where this user may install it. */
  private static Optional<Path> fromDebian() {
    boolean may =
        Files.isExecutable(Path.of("/usr/bin/apt-get"))
            && "root".equals(System.getProperty("user.name"));
    if (may
        && run("apt-get", "update", "-qq")
        && (run("apt-get", "install", "-y", "-qq", "chromium-headless-shell")
            || run("apt-get", "install", "-y", "-qq", "chromium"))) {
      return installed();
    }
    return Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
