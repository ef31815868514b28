package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Product;

/** Every task of the desk without a mouse. */
class ByKeyboardIT {

  private static final String TITLE = "Sans la souris";
  private static final int MOST_PRESSES = 100;

  @Test
  void anInterviewIsWrittenReviewedPublishedAndWithdrawnByKeyboardAlone() {
    try (Visitor editor = Visitor.wide();
        Visitor reviewer = Visitor.signedIn("reviewer");
        Visitor chief = Visitor.signedIn("chief")) {
      comesIn(editor);
      begins(editor);
      presents(editor);
      writes(editor);
      movesBlocks(editor);
      splitsAndMerges(editor);
      String id = new EditInterviewView(editor).id();
      handsIn(editor);
      approves(reviewer, id);
      publishes(editor, id);
      withdraws(chief, id);
    }
  }

  private static void comesIn(Visitor editor) {
    Page page = editor.go("/desk/login?lang=fr");
    keys(editor)
        .to("#login")
        .type("editor")
        .to("#password")
        .type("editor-demonstration")
        .press("Enter");
    page.waitForURL(Product.running().at("/desk"));
  }

  private static void begins(Visitor editor) {
    keys(editor).use("main a[href='/desk/new-interview']");
    editor.page().waitForSelector("[id='begin:do']");
    keys(editor).use("[id='begin:do']");
    new EditInterviewView(editor).opened();
  }

  private static void presents(Visitor editor) {
    Page page = editor.page();
    keys(editor).to("#title").type(TITLE).to(".standfirst").type("Tout se fait au clavier.");
    keys(editor).use("#participations-add");
    assertThat(page.locator("dialog input[type=search]")).isFocused();
    keys(editor).type("Kerdraon");
    assertThat(page.locator(".expert-results .result")).hasCount(1);
    keys(editor).use(".expert-results .result");
    assertThat(page.locator(".person")).hasCount(1);
  }

  private static void writes(Visitor editor) {
    EditInterviewView room = new EditInterviewView(editor);
    keys(editor)
        .use(".add-row button:nth-child(1)")
        .type("Première question ?")
        .press("Control+Enter")
        .type("Première réponse. Elle continue.")
        .press("Control+Enter")
        .type("Deuxième question ?")
        .press("Control+Enter")
        .type("Deuxième réponse.");
    assertThat(room.questions()).hasCount(2);
    assertThat(room.answers().last()).hasText("Deuxième réponse.");

    keys(editor).to(".block:last-child .insert").press("Enter");
    keys(editor).downTo(".insert-menu button:nth-child(6)").press("Enter");
    keys(editor).type("Une note de la rédaction.");
    assertThat(room.blocks()).hasCount(3);
    room.saved();
  }

  private static void movesBlocks(Visitor editor) {
    EditInterviewView room = new EditInterviewView(editor);
    keys(editor).press("Alt+ArrowUp", "Alt+ArrowUp");
    assertThat(room.blocks().first()).containsText("Une note de la rédaction.");
    keys(editor).press("Escape").to(".handle").press("ArrowDown", "ArrowDown");
    assertThat(room.blocks().last()).containsText("Une note de la rédaction.");
  }

  private static void splitsAndMerges(Visitor editor) {
    EditInterviewView room = new EditInterviewView(editor);
    Keyboard keys = keys(editor).backTo(".block:first-child .part-answer > [data-field]");
    keys.press("Home");
    goesRight(editor, "Première réponse. ".length());
    keys.pause();
    keys.press("Alt+Shift+A");
    assertThat(room.questions()).hasCount(3);
    assertThat(room.answers().nth(1)).hasText("Elle continue.");
    keys.press("Alt+Shift+M");
    assertThat(room.questions()).hasCount(2);
    assertThat(room.answers().first()).containsText("Elle continue.");
    room.saved();
  }

  /** Goes on until the caret has arrived: the editor may not take every key that comes at once. */
  private static void goesRight(Visitor editor, int letters) {
    for (int presses = 0; caret(editor) != letters && presses < MOST_PRESSES; presses++) {
      keys(editor).press("ArrowRight");
    }
  }

  private static int caret(Visitor editor) {
    return (int) editor.page().evaluate("getSelection().anchorOffset");
  }

  private static void handsIn(Visitor editor) {
    keys(editor).backTo("#submit").press("Enter");
    editor.page().waitForSelector("[id='ask:openly']");
    keys(editor).use("[id='ask:openly']");
    editor.page().waitForURL(Product.running().at("/desk"));
  }

  private static void approves(Visitor reviewer, String id) {
    reviewer.go("/desk");
    follow(reviewer, "review-interview", id);
    keys(reviewer).use("[id='approve:do']");
    reviewer.page().waitForURL(Product.running().at("/desk"));
  }

  private static void publishes(Visitor editor, String id) {
    editor.go("/desk");
    follow(editor, "publish-interview", id);
    keys(editor).use("#publish summary").use("[id='publish:do']");
    assertThat(new PublishInterviewView(editor.page()).states()).containsText("En ligne");
  }

  private static void withdraws(Visitor chief, String id) {
    chief.go("/desk/interviews?words=" + TITLE.replace(' ', '+'));
    follow(chief, "id=", id);
    keys(chief).use(".tabs a[href*='publish-interview']");
    chief.page().waitForSelector("[id='withdraw:reason']");
    keys(chief).to("[id='withdraw:reason']").type("Une erreur de frappe.");
    keys(chief).use("[id='withdraw:do']");
    assertThat(new PublishInterviewView(chief.page()).states()).containsText("Retiré");
  }

  private static void follow(Visitor visitor, String room, String id) {
    keys(visitor).use("a.row-title[href*='" + room + "'][href*='" + id + "']");
    visitor.page().waitForURL(address -> address.contains(id));
  }

  private static Keyboard keys(Visitor visitor) {
    return new Keyboard(visitor.page());
  }
}
