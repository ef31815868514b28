package org.verbatim.whole.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Product;

/** How Verbatim is first opened where people are to rely on it. */
class ProductionIT {

  private static final int PORT = Integer.getInteger("verbatim.test.port") + 5;
  private static final String SITE = "https://interviews.example.org";
  private static final String KEY = "a key that only this production knows of";
  private static final Pattern LINK =
      Pattern.compile(Pattern.quote(SITE) + "(/desk/welcome#[A-Za-z0-9_-]+)");

  @Test
  void itDoesNotStartWithoutItsKeysAndNamesThem() {
    String said =
        Product.another("unset", PORT, Map.of("VERBATIM_MODE", "production")).refusalToStart();
    assertTrue(said.contains("DB_URL and VERBATIM_BASE_URL and VERBATIM_JOURNAL_KEY"), said);
    assertFalse(Files.exists(Product.running().home().resolveSibling("unset")));
  }

  @Test
  void theFirstAdministratorComesInByTheLinkOfTheLogOnce() throws Exception {
    Product product =
        Product.another(
            "production",
            PORT,
            Map.of(
                "VERBATIM_MODE",
                "production",
                "VERBATIM_BASE_URL",
                SITE,
                "DB_URL",
                databaseServer(),
                "VERBATIM_JOURNAL_KEY",
                KEY));
    try (Visitor administrator = Visitor.of(product);
        Visitor late = Visitor.of(product)) {
      product.ready();
      assertFalse(product.said().contains(KEY));
      String link = linkIn(product.said());
      assertEquals("/desk", afterWelcome(administrator, link));
      assertCookieIsForHttpsAlone(administrator.page());
      assertNobodyOfTheDemonstrationIsThere(late);
      assertEquals("/desk/welcome", afterWelcome(late, link));
    } finally {
      product.stop();
    }
  }

  /** A database server that is not Verbatim's own: it ends with the tests. */
  private static String databaseServer() throws Exception {
    Path data = Files.createTempDirectory("verbatim-production").resolve("data");
    try (Connection first = DriverManager.getConnection("jdbc:embedded-postgresql:" + data)) {
      return first.getMetaData().getURL();
    }
  }

  private static String linkIn(String said) {
    Matcher link = LINK.matcher(said);
    assertTrue(link.find(), said);
    assertFalse(said.contains("demonstration"), said);
    return link.group(1);
  }

  private static String afterWelcome(Visitor visitor, String link) {
    Page page = visitor.go(link);
    page.fill("[id='welcome:password']", "une rivière change de lit");
    page.click("[id='welcome:enter']");
    page.waitForLoadState();
    return page.url().replaceAll("^https?://[^/]+|[?#].*$", "");
  }

  private static void assertCookieIsForHttpsAlone(Page page) {
    Cookie session =
        page.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("verbatim"))
            .findFirst()
            .orElseThrow();
    assertTrue(session.secure && session.httpOnly);
  }

  private static void assertNobodyOfTheDemonstrationIsThere(Visitor visitor) {
    Page page = visitor.go("/desk/login?lang=fr");
    assertFalse(page.content().contains("-demonstration"));
    page.fill("#login", "editor");
    page.fill("#password", "editor-demonstration");
    page.click("#enter");
    page.waitForLoadState();
    assertTrue(page.url().contains("/desk/login"), page.url());
  }
}
