package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Product;

/** One visit from an empty page to its readers, and back to nothing but a notice. */
class WholePathIT {

  private static final String EXPERT = "Maëlle Kerdraon";

  @Test
  void anInterviewGoesFromAnEmptyPageToItsReaders() {
    try (Visitor editor = Visitor.wide();
        Visitor reviewer = Visitor.wide();
        Visitor chief = Visitor.wide();
        Visitor reader = Visitor.at(360)) {
      String id = drafted(editor);
      sentBackAndApproved(editor, reviewer, id);
      String path = published(editor, reader, id);
      editedUnseen(editor, reader, id, path);
      publishedAgain(editor, reviewer, reader, id, path);
      withdrawn(chief, reader, id, path);
    }
  }

  private static String drafted(Visitor editor) {
    EditInterviewView room = editor.signIn("editor").begin().title("Ce que dit la rivière");
    room.saved().submitInVain();
    assertThat(room.missing()).hasCount(3);
    editor.photograph("02-incomplete");

    room.standfirst("Une hydrologue explique pourquoi une crue n'est pas un accident.")
        .participant(EXPERT)
        .exchange("Bonjour. Pouvez-vous vous présenter ?", "Je mesure l'eau depuis vingt ans.")
        .exchange("Vingt ans, tout de même.", "Le temps qu'une rivière change de lit.");
    assertThat(room.titleOfTheExpert()).not().hasValue("");
    room.conductedBy("Camille Roche, Noé <b>Bertin</b>");
    room.add("Texte et intertitre").type("Sur le terrain");
    room.add("Image").picture();
    room.add("Exergue").type("Le temps qu'une rivière change de lit.");
    room.add("Citation").type("L'eau ne se trompe jamais de pente.");
    room.add("NDLR").type("Le débit a été confirmé depuis.");
    room.add("Encadré").type("La station");
    room.add("Lire aussi").type("À suivre");
    room.saved();
    editor.photograph("03-draft-with-all-blocks");
    String id = room.id();
    room.submit();
    editor.photograph("04-handed-in");
    return id;
  }

  private static void sentBackAndApproved(Visitor editor, Visitor reviewer, String id) {
    reviewer.signIn("reviewer");
    ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
    assertThat(review.states()).containsText("En relecture");
    reviewer.photograph("05-review");
    review.requestChanges("Le titre ne dit pas qui parle.");

    EditInterviewView room = EditInterviewView.open(editor, id);
    assertThat(room.asked()).containsText("Le titre ne dit pas qui parle.");
    editor.photograph("06-sent-back");
    room.title("Ce que dit la rivière à qui la mesure").saved().submit();

    ReviewInterviewView.open(reviewer, id).approve();
  }

  private static String published(Visitor editor, Visitor reader, String id) {
    PublishInterviewView publication = PublishInterviewView.open(editor, id);
    assertThat(publication.states()).containsText("Approuvé");
    publication.publish();
    assertThat(publication.states()).containsText("En ligne");
    editor.photograph("07-published");
    String path = publication.path();

    assertThat(reader.go(path).locator("h1")).containsText("Ce que dit la rivière à qui la mesure");
    assertThat(reader.go(path).locator("main")).containsText("Camille Roche et Noé <b>Bertin</b>");
    assertEquals(360, reader.pageWidth());
    reader.photograph("08-read-on-a-telephone");
    return path;
  }

  private static void editedUnseen(Visitor editor, Visitor reader, String id, String path) {
    EditInterviewView room = EditInterviewView.open(editor, id).takeBack();
    room.title("Un autre titre").saved();
    assertThat(room.states()).containsText("Brouillon");
    assertThat(reader.go(path).locator("h1")).containsText("Ce que dit la rivière à qui la mesure");
    room.submit();
  }

  private static void publishedAgain(
      Visitor editor, Visitor reviewer, Visitor reader, String id, String path) {
    ReviewInterviewView.open(reviewer, id).approve();
    PublishInterviewView again = PublishInterviewView.open(editor, id).publish();
    assertThat(again.states()).containsText("En ligne");
    assertThat(reader.go(path).locator("h1")).containsText("Un autre titre");
  }

  private static void withdrawn(Visitor chief, Visitor reader, String id, String path) {
    chief.signIn("chief");
    PublishInterviewView publication =
        PublishInterviewView.open(chief, id).withdraw("Une mesure citée était fausse.");
    assertThat(publication.states()).containsText("Retiré");

    HttpResponse<String> gone = Product.running().get(path);
    assertEquals(410, gone.statusCode());
    assertTrue(gone.body().contains("Une mesure citée était fausse."));
    assertFalse(gone.body().contains("Je mesure"));
    reader.go(path);
    reader.photograph("09-withdrawn");
  }
}
