package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Product;

/** What is promised to nobody before a moment is seen by no reader before it. */
class EmbargoIT {

  private static final String NOTE = "Remise du rapport";

  private final Approved approved = new Approved(Newsroom.open(), "Sous embargo");
  private final LocalDateTime end = LocalDateTime.now(ZoneId.of("Europe/Paris")).plusDays(9);

  @Test
  void anApprovedTextIsHeldAndEverybodyAtTheDeskSeesIt() {
    String id = approved.id();
    try (Visitor editor = Visitor.signedIn("editor")) {
      PublishInterviewView page = PublishInterviewView.open(editor, id).embargo(end, NOTE);
      assertThat(page.said()).containsText("L’embargo court jusqu’au");
      assertThat(page.states()).containsText("Sous embargo");
      assertThat(page.bands()).containsText(NOTE);
      assertThat(editor.page().locator("[id='publish']")).hasCount(0);
      assertThat(editor.page().locator(".notice").last()).containsText("rien ne paraît avant");
      editor.photographWhole("63-embargo");
      editor.resize(360);
      assertEquals(360, editor.pageWidth());
      editor.photographWhole("63-embargo-360");
      editor.resize(1280);

      page.schedule(end.minusDays(1));
      assertThat(page.saidIn("schedule").first()).containsText("Un embargo court jusqu’au");
      page.schedule(end);
      assertThat(page.planned()).containsText("Publication programmée");
      for (String stem : List.of("review-interview?id=", "preview?interview=")) {
        editor.go("/desk/" + stem + id);
        assertThat(editor.page().locator(".band-embargo")).containsText("Ne transmettez ce texte");
      }
    }
  }

  @Test
  void whatReadersSawIsHiddenAtEveryDoorAndComesBack() {
    String id = approved.id();
    Newsroom.open().publish(id);
    String path = Newsroom.open().path(id);
    String slug = path.replace("/interviews/", "");
    assertTrue(seen("/feed.atom", slug));
    try (Visitor chief = Visitor.signedIn("chief")) {
      PublishInterviewView page = PublishInterviewView.open(chief, id).embargo(end, NOTE);
      assertThat(page.states()).containsText("Sous embargo");
      assertEquals(404, Product.running().get(path).statusCode());
      for (String door : List.of("/", "/interviews", "/feed.atom", "/feed.rss", "/sitemap/1.xml")) {
        assertFalse(seen(door, slug), door);
      }
      chief.photographWhole("64-embargo-online");

      page.liftEmbargo();
      assertThat(page.said()).containsText("L’embargo est levé.");
      assertEquals(200, Product.running().get(path).statusCode());
      assertTrue(seen("/feed.atom", slug));
    }
  }

  @Test
  void itEndsByItselfAndWhatItHeldAppears() {
    String id = approved.id();
    String path = Newsroom.open().path(id);
    LocalDateTime soon = Patience.soon();
    try (Visitor editor = Visitor.signedIn("editor")) {
      PublishInterviewView page = PublishInterviewView.open(editor, id).embargo(soon, NOTE);
      assertThat(page.bands()).containsText(NOTE);
      page.schedule(soon);
      assertThat(page.planned()).containsText("Publication programmée");
      assertEquals(404, Product.running().get(path).statusCode());
      assertTrue(Patience.until(() -> Product.running().get(path).statusCode() == 200));
      editor.page().reload();
      assertThat(page.states()).containsText("En ligne");
      assertThat(page.bands()).hasCount(0);
    }
  }

  @Test
  void anEmbargoSpeaksEnglish() {
    String id = approved.id();
    try (Visitor editor = Visitor.fromAbroad("EDITOR")) {
      Page page = PublishInterviewView.open(editor, id).embargo(end, "The report").page();
      assertThat(page.locator("#notices")).containsText("The embargo runs until");
      assertThat(page.locator(".band-embargo")).containsText("Pass this text on to nobody");
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(editor.page()));
      editor.photographWhole("65-embargo-english");
    }
  }

  private static boolean seen(String door, String slug) {
    return Product.running().get(door).body().contains(slug);
  }
}
