package org.verbatim.whole.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Product;

/**
 * Somebody at a browser of their own, with their own cookies. At the end they say whether the
 * browser complained: about a script or a style that the page's policy forbids, a script that
 * failed, or something that was asked of anybody but the product.
 */
public final class Visitor implements AutoCloseable {

  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;

  /**
   * What the browser keeps of people who came in before, by login: they need not do it again. Each
   * thread has its own, for what a session is told belongs to the test that asked.
   */
  private static final ThreadLocal<Map<String, String>> SESSIONS =
      ThreadLocal.withInitial(HashMap::new);

  private final Product product;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(Browser.NewContextOptions options) {
    this(Product.running(), options);
  }

  private Visitor(Product product, Browser.NewContextOptions options) {
    this.product = product;
    this.context = Chromium.browser().newContext(options);
    this.page = context.newPage();
    Slowness.asked().ifPresent(slowness -> slowness.laidOn(page));
    context.onConsoleMessage(this::listen);
    context.onWebError(error -> complaints.add(error.error()));
    context.onRequest(this::follow);
  }

  /** Somebody at a wide screen. */
  public static Visitor wide() {
    return new Visitor(screen(WIDE));
  }

  /** Somebody at a wide screen who looks at that product. */
  static Visitor of(Product product) {
    return new Visitor(product, screen(WIDE));
  }

  /** Somebody with a screen of that many pixels across. */
  public static Visitor at(int width) {
    return new Visitor(screen(width));
  }

  /** Somebody whose browser runs no scripts. */
  public static Visitor withoutScripts() {
    return new Visitor(screen(WIDE).setJavaScriptEnabled(false));
  }

  /** One of the demonstration's people at a wide screen, who came in at the desk before. */
  public static Visitor signedIn(String login) {
    String session = SESSIONS.get().computeIfAbsent(login, Visitor::sessionOf);
    return new Visitor(screen(WIDE).setStorageState(session));
  }

  /** Somebody new at a wide screen, who came in at the desk. */
  static Visitor of(Newcomer newcomer) {
    Visitor visitor = wide();
    visitor.signIn(newcomer.login(), newcomer.password());
    return visitor;
  }

  /** Somebody new at a wide screen, with that role, to whom the desk speaks English. */
  static Visitor fromAbroad(String role) {
    Visitor visitor = of(Newcomer.invited(Newsroom.open().admin(), "Grace Whitfield", role));
    ProfileView.open(visitor).speak(Language.ENGLISH);
    return visitor;
  }

  private static String sessionOf(String login) {
    try (Visitor visitor = wide()) {
      visitor.signIn(login);
      return visitor.context.storageState();
    }
  }

  /** Visitors are far from Paris, whose time the product tells. */
  private static Browser.NewContextOptions screen(int width) {
    return new Browser.NewContextOptions()
        .setLocale("fr-FR")
        .setTimezoneId("Asia/Tokyo")
        .setViewportSize(width, HEIGHT);
  }

  /** Comes in by the door of the desk, as one of the demonstration's people. */
  public MyWorkView signIn(String login) {
    return signIn(login, login + "-demonstration");
  }

  private MyWorkView signIn(String login, String password) {
    go("/desk/login?lang=fr");
    page.fill("#login", login);
    page.fill("#password", password);
    page.click("#enter");
    page.waitForURL(product.at("/desk"));
    return new MyWorkView(this);
  }

  /** The absolute address of a path. */
  String at(String path) {
    return product.at(path);
  }

  /** Opens a page of the product. */
  public Page go(String path) {
    page.navigate(product.at(path));
    return page;
  }

  /**
   * Does what makes the page be drawn anew, and waits until it was: what is waited for afterwards
   * is not found on the page of before.
   */
  static void anew(Page page, Runnable act) {
    page.evaluate("() => { globalThis.pageOfBefore = true; }");
    act.run();
    page.waitForFunction("() => !globalThis.pageOfBefore");
    page.waitForLoadState();
  }

  /** The page that is open. */
  public Page page() {
    return page;
  }

  /** How wide the open page is, in pixels. */
  public int pageWidth() {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }

  /** Makes the screen that many pixels wide. */
  public void resize(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  /** Keeps a picture of what is seen, for people to look at. */
  public void photograph(String name) {
    page.screenshot(new ScreenshotOptions().setPath(place(name)));
  }

  /** Keeps a picture of the page from its top to its foot. */
  public void photographWhole(String name) {
    page.screenshot(new ScreenshotOptions().setPath(place(name)).setFullPage(true));
  }

  private static Path place(String name) {
    return Path.of("target", "screenshots", name + ".png");
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

  private void follow(Request request) {
    String address = request.url();
    boolean own = address.startsWith(product.at("/"));
    if (!own && address.startsWith("http")) {
      complaints.add("asked somebody else: " + address);
    }
  }
}
