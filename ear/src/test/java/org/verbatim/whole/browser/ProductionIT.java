package org.verbatim.whole.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
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
  void theFirstAdministratorComesInByTheLinkOfTheLogOnceAndTheFirstMailIsSent() throws Exception {
    GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    post.start();
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
                KEY,
                "VERBATIM_SMTP_HOST",
                "localhost",
                "VERBATIM_SMTP_PORT",
                String.valueOf(post.getSmtp().getPort()),
                "VERBATIM_SMTP_STARTTLS",
                "false"));
    try (Visitor administrator = Visitor.of(product);
        Visitor late = Visitor.of(product)) {
      product.ready();
      assertFalse(product.said().contains(KEY));
      String link = linkIn(product.said());
      assertEquals("/desk", FirstDay.welcomed(administrator, link));
      assertCookieIsForHttpsAlone(administrator.page());
      assertNobodyOfTheDemonstrationIsThere(late);
      assertEquals("/desk/welcome", FirstDay.welcomed(late, link));
      assertFirstMailIsSent(new FirstDay(product, administrator), post);
    } finally {
      product.stop();
      post.stop();
    }
  }

  /** Through the mail library of the server itself, to a mail server of this test. */
  private static void assertFirstMailIsSent(FirstDay day, GreenMail post) throws Exception {
    day.aTextIsHandedIn("Le premier jour", "marc@example.org");
    assertTrue(post.waitForIncomingEmail(20_000, 1));
    MimeMessage mail = post.getReceivedMessages()[0];
    assertEquals("Marc Tessier <marc@example.org>", mail.getAllRecipients()[0].toString());
    assertTrue(mail.getSubject().contains("Le premier jour"), mail.getSubject());
    MimeMultipart both = (MimeMultipart) mail.getContent();
    String words = both.getBodyPart(0).getContent().toString();
    assertTrue(words.contains(SITE + "/desk/review-interview?id="), words);
  }

  /** A database server that is not Verbatim's own: it ends with the tests. */
  private static String databaseServer() throws Exception {
    Path data = Path.of("target", "production-" + UUID.randomUUID()).toAbsolutePath();
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
    Visitor.anew(page, () -> page.click("#enter"));
    assertTrue(page.url().contains("/desk/login"), page.url());
  }
}
