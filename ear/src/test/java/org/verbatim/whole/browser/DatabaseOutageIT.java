package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.verbatim.whole.Outage;

/** The database stops for a while: for everybody, so that nobody else is there meanwhile. */
@Isolated
class DatabaseOutageIT {

  @Test
  void whatIsTypedMeanwhileIsKeptWhenItAnswersAgain() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room =
          new MyWorkView(editor).begin().exchange("Une question ?", "Une phrase gardée.").saved();

      try (Outage outage = Outage.ofTheDatabase()) {
        room.type(" Une phrase de trop tard.");
        assertThat(room.saveWords()).containsText("Non enregistré : pas de connexion");
        editor.photograph("14-no-database");
        room.type(" Et une autre.");
      }

      EditInterviewView again = EditInterviewView.open(editor, room.saved().id());
      assertThat(again.answers().first())
          .hasText("Une phrase gardée. Une phrase de trop tard. Et une autre.");
    }
  }
}
