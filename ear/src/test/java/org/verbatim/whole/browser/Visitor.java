package org.verbatim.whole.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verbatim.whole.Product;

/**
 * Somebody at a browser of their own, with their own cookies. At the end they say whether the
 * browser complained: about a script or a style that the page's policy forbids, or a script that
 * failed.
 */
public final class Visitor implements AutoCloseable {

  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(int width) {
    this.context =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(width, HEIGHT));
    this.page = context.newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  /** Somebody at a wide screen. */
  public static Visitor wide() {
    return new Visitor(WIDE);
  }

  /** Somebody with a screen of that many pixels across. */
  public static Visitor at(int width) {
    return new Visitor(width);
  }

  /** Comes in by the door of the desk, as one of the demonstration's people. */
  public MyWorkView signIn(String login) {
    go("/desk/login?lang=fr");
    page.fill("#login", login);
    page.fill("#password", login + "-demonstration");
    page.click("#enter");
    page.waitForURL(Product.running().at("/desk"));
    return new MyWorkView(this);
  }

  /** Opens a page of the product. */
  public Page go(String path) {
    page.navigate(Product.running().at(path));
    return page;
  }

  /** The page that is open. */
  public Page page() {
    return page;
  }

  /** How wide the open page is, in pixels. */
  public int pageWidth() {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }

  /** Keeps a picture of what is seen, for people to look at. */
  public void photograph(String name) {
    Path place = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new ScreenshotOptions().setPath(place));
  }

  /** Goes away. */
  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  private void listen(ConsoleMessage message) {
    boolean forbidden = message.text().contains("Content Security Policy");
    if (forbidden) {
      complaints.add(message.text());
    }
  }
}
