package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** What happens to somebody's words when something fails while they type. */
class NothingTypedIsLostIT {

  private static final String BEFORE = "Une phrase gardée.";
  private static final String MEANWHILE = " Une phrase de trop tard.";

  @Test
  void theNetworkGoesAndComesBack() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room = written(editor);
      BrowserContext browser = editor.page().context();

      browser.setOffline(true);
      room.type(MEANWHILE);
      assertThat(room.saveWords()).containsText("Non enregistré : pas de connexion");
      editor.photograph("12-no-connection");
      browser.setOffline(false);

      assertThat(keptAnswer(editor, room)).hasText(BEFORE + MEANWHILE);
    }
  }

  @Test
  void aPageThatIsLeftBeforeItsWordsAreSavedOffersThemAgain() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room = written(editor);
      BrowserContext browser = editor.page().context();

      browser.route("**/manuscript", Route::abort);
      room.type(MEANWHILE);
      assertThat(room.saveWords()).containsText("Non enregistré : pas de connexion");
      EditInterviewView again = EditInterviewView.open(editor, room.id());
      assertThat(again.texts()).containsText(BEFORE + MEANWHILE);
      browser.unrouteAll();

      again.choose("Reprendre celui de cet appareil");
      assertThat(keptAnswer(editor, again)).hasText(BEFORE + MEANWHILE);
    }
  }

  @Test
  void theSessionEnds() {
    try (Visitor editor = Visitor.wide()) {
      editor.signIn("editor");
      EditInterviewView room = written(editor);

      editor.page().context().clearCookies();
      room.type(MEANWHILE);
      assertThat(room.saveWords()).containsText("Non enregistré : votre session a expiré");
      editor.photograph("13-session-over");
      Page door = editor.page().waitForPopup(() -> editor.page().click(".save-actions a"));
      door.fill("#login", "editor");
      door.fill("#password", "editor-demonstration");
      door.click("#enter");
      door.waitForURL(address -> !address.contains("login"));
      door.close();

      assertThat(room.answers().first()).hasText(BEFORE + MEANWHILE);
      assertThat(keptAnswer(editor, room)).hasText(BEFORE + MEANWHILE);
    }
  }

  private static EditInterviewView written(Visitor editor) {
    return new MyWorkView(editor).begin().exchange("Une question ?", BEFORE).saved();
  }

  /** The answer as somebody finds it who opens the interview anew, once it is kept. */
  private static Locator keptAnswer(Visitor editor, EditInterviewView room) {
    return EditInterviewView.open(editor, room.saved().id()).answers().first();
  }
}
