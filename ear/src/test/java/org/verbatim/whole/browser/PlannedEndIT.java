package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Product;

/** What readers see is replaced, or taken away, at the time that was said. */
class PlannedEndIT {

  private static final String NOTICE = "Les droits sur ce texte ont pris fin.";

  private final Newsroom people = Newsroom.open();
  private final Approved approved = new Approved(people, "Pour un temps");
  private final LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Paris"));

  @Test
  void theChiefPlansAnEndCancelsItAndPlansItAnew() {
    String id = approved.id();
    people.publish(id);
    String path = people.path(id);
    try (Visitor chief = Visitor.signedIn("chief")) {
      PublishInterviewView page = PublishInterviewView.open(chief, id);
      page.planEnd(now.plusDays(3), NOTICE);
      assertThat(page.said()).containsText("Le retrait est programmé pour le");
      assertThat(page.planned()).containsText(NOTICE);
      chief.photographWhole("66-planned-end");
      chief.resize(360);
      assertEquals(360, chief.pageWidth());
      chief.photographWhole("66-planned-end-360");
      chief.resize(1280);

      page.cancelEnd();
      assertThat(page.planned()).hasCount(0);
      page.planEnd(Patience.soon(), NOTICE);
      assertEquals(200, Product.running().get(path).statusCode());
      assertTrue(Patience.until(() -> Product.running().get(path).statusCode() == 410));
      assertTrue(Product.running().get(path).body().contains(NOTICE));
      chief.page().reload();
      assertThat(page.states()).containsText("Retiré");
    }
  }

  @Test
  void aScheduledUpdateLeavesTheOldEditionAndAnEditGivesItsDateUp() {
    String id = approved.id();
    people.publish(id);
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor chief = Visitor.signedIn("chief")) {
      EditInterviewView room = EditInterviewView.open(editor, id).takeBack();
      room.title("Une nouvelle version").saved().submit();
      people.approve(id);
      PublishInterviewView page = PublishInterviewView.open(editor, id).schedule(now.plusDays(2));
      assertThat(page.planned()).containsText("La nouvelle version paraîtra le");
      assertThat(page.states()).containsText("En ligne");
      assertThat(page.bands()).containsText("Modifier le texte abandonne cette date.");
      editor.photographWhole("67-scheduled-update");

      EditInterviewView.open(editor, id).takeBack().title("Une version encore").saved();
      page = PublishInterviewView.open(editor, id);
      assertThat(page.planned()).hasCount(0);
      assertThat(page.bands()).containsText("est abandonnée");
      editor.photographWhole("68-given-up");
      assertThat(new MyWorkView(chief).again().rows("Une version encore").first())
          .containsText("ne paraîtra donc pas à la date prévue");
    }
  }
}
