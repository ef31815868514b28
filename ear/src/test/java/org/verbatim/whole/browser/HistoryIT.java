package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What was written before can be compared with what stands, and comes back when it is wanted. */
class HistoryIT {

  @Test
  void aTextIsComparedWithAnEarlierOneAndGivesWayToIt() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = submitted(editor);
      ReviewInterviewView.open(reviewer, id).requestChanges("L'eau monte-t-elle vraiment ?");
      rewritten(editor, id);
      compared(editor, id);
      restored(editor, id);
    }
  }

  @Test
  void twoTextsAreComparedByKeyboardAlone() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = submitted(editor);
      ReviewInterviewView.open(reviewer, id).requestChanges("L'eau monte-t-elle vraiment ?");
      rewritten(editor, id);
      RevisionsView.open(editor, id);
      Keyboard keys = new Keyboard(editor.page()).use("a[href*='compare-revisions']");
      CompareRevisionsView page = new CompareRevisionsView(editor).opened();
      assertThat(page.putIn().last()).containsText("Et chaque automne.");
      keys.to("#before").press("Home");
      keys.use(".compare-choice button");
      assertThat(page.nothing()).isVisible();
    }
  }

  private static String submitted(Visitor editor) {
    EditInterviewView room = new MyWorkView(editor).begin().title("Deux états d'une rivière");
    room.standfirst("Une mesure, puis une autre.")
        .participant("Maëlle Kerdraon")
        .exchange("Que fait l'eau ?", "L'eau monte chaque hiver.")
        .exchange("Et l'été ?", "Elle se retire.");
    room.saved();
    String id = room.id();
    room.submit();
    return id;
  }

  private static void rewritten(Visitor editor, String id) {
    EditInterviewView room = EditInterviewView.open(editor, id);
    room.answers().first().click();
    room.press("Control+End").type(" Et chaque automne.");
    room.title("Trois états d'une rivière").saved();
  }

  private static void compared(Visitor editor, String id) {
    CompareRevisionsView page = RevisionsView.open(editor, id).compare("Soumis à la relecture");
    assertThat(page.takenOut().first()).hasText("Deux");
    assertThat(page.putIn().first()).hasText("Trois");
    assertThat(page.putIn().last()).containsText("Et chaque automne.");
    assertThat(page.changed()).hasCount(2);
    editor.photographWhole("40-compare");
    editor.resize(360);
    assertEquals(360, editor.pageWidth());
    editor.photographWhole("41-compare-narrow");
    editor.resize(1280);
    assertThat(page.before(0).nothing()).isVisible();
  }

  private static void restored(Visitor editor, String id) {
    RevisionsView versions = RevisionsView.open(editor, id).restore("Soumis à la relecture");
    assertThat(versions.said()).containsText("La version est restaurée.");
    editor.photographWhole("42-versions");
    assertThat(versions.versions()).hasCount(4);
    assertThat(EditInterviewView.open(editor, id).answers().first())
        .hasText("L'eau monte chaque hiver.");
    versions = RevisionsView.open(editor, id).restore("Soumis à la relecture");
    assertThat(versions.said()).containsText("déjà celui de cette version");
  }
}
