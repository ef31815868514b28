package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Impatience and the Back button do not publish twice. */
class PublishedOnceIT {

  @Test
  void aDoubleClickTheWayBackAndAForgottenWindowMakeOneEdition() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = approved(editor, reviewer);
      PublishInterviewView publication = PublishInterviewView.open(editor, id);
      PublishInterviewView forgotten = publication.inAnotherWindow();
      publication.publishTwiceAtOnce();
      assertThat(publication.states()).containsText("En ligne");
      editor.page().goBack();
      assertThat(publication.states()).isVisible();

      forgotten.publish();
      assertThat(forgotten.states()).containsText("En ligne");
      editor.go("/desk/journal?id=" + id);
      assertThat(published(editor, ":not(:has(.badge-refused))")).hasCount(1);
      // One for the forgotten window, and one more if the second click was on its way in time.
      assertThat(published(editor, ":has(.badge-refused)").first()).isVisible();
    }
  }

  private static Locator published(Visitor editor, String outcome) {
    return editor
        .page()
        .locator(".journal li" + outcome + " strong")
        .getByText("Publié", new Locator.GetByTextOptions().setExact(true));
  }

  private static String approved(Visitor editor, Visitor reviewer) {
    EditInterviewView room =
        new MyWorkView(editor)
            .begin()
            .title("Une seule édition")
            .standfirst("Deux clics ne font pas deux éditions.")
            .participant("Maëlle Kerdraon")
            .exchange("Une question ?", "Une réponse.")
            .saved();
    String id = room.id();
    room.submit();
    ReviewInterviewView.open(reviewer, id).approve();
    return id;
  }
}
