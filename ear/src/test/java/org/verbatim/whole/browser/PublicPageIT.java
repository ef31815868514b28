package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An interview as readers find it: on paper, at night, without scripts, from a link. */
class PublicPageIT {

  private static final String INTERVIEW = "/interviews/une-riviere-ne-deborde-pas-elle-revient";

  /** As wide as a sheet, in pixels. */
  private static final int A4 = 794;

  private static final int MOST_SHEETS = 12;

  @Test
  void theLinkOfAnAnswerIsCopiedAndLeadsToIt() {
    try (Visitor reader = Visitor.wide()) {
      Page page = reader.go(INTERVIEW);
      page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Locator link = page.locator(".permalink").nth(2);
      link.click();
      assertThat(page.locator("#copied")).hasText("Lien copié");
      String copied = page.evaluate("navigator.clipboard.readText()").toString();
      assertEquals(link.evaluate("link => link.href"), copied);

      page.navigate("about:blank");
      page.navigate(copied);
      assertThat(page.locator(".answer").nth(2)).isInViewport();
    }
  }

  @Test
  void everythingIsThereWithoutScripts() {
    try (Visitor reader = Visitor.withoutScripts()) {
      Page page = reader.go("/");
      page.locator(".cover h2 a").click();
      assertThat(page.locator("h1")).isVisible();
      reader.go(INTERVIEW);
      int questions = page.locator(".outline a").count();
      assertTrue(questions > 2, "the list of questions");
      page.locator(".outline a").last().click();
      assertThat(page.locator(".question").last()).isInViewport();
      assertThat(page.locator(".permalink").first()).hasAttribute("href", anchor());
    }
  }

  @Test
  void theNightHasColoursOfItsOwn() {
    try (Visitor reader = Visitor.wide()) {
      Page page = reader.go(INTERVIEW);
      Object byDay = paper(page);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertNotEquals(byDay, paper(page));
      reader.photograph("16-by-night");
    }
  }

  @Test
  void paperShowsTheWordsAndNothingToClickOn() {
    try (Visitor reader = Visitor.wide()) {
      Page page = reader.go(INTERVIEW);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".question").first()).isVisible();
      assertThat(page.locator(".answer").last()).isVisible();
      for (String machinery :
          List.of(".rubrics", ".tongue", ".outline", ".neighbours", ".pull-quote a")) {
        assertThat(page.locator(machinery).first()).isHidden();
      }
      assertEquals("rgb(255, 255, 255)", paper(page));
      reader.resize(A4);
      reader.photographWhole("17-on-paper");
      Path file = Path.of("target", "screenshots", "17-on-paper.pdf");
      byte[] pdf = page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
      int sheets =
          new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page[^s]").length - 1;
      assertTrue(sheets > 0 && sheets <= MOST_SHEETS, sheets + " sheets");
    }
  }

  private static Object paper(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  private static Pattern anchor() {
    return Pattern.compile("#.+");
  }
}
