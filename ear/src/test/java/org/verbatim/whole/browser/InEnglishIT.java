package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way to the readers for people who do not speak French. */
class InEnglishIT {

  private static final String TITLE = "What the river says";

  @Test
  void anInterviewGoesToItsReadersInEnglish() {
    try (Visitor editor = Visitor.fromAbroad("EDITOR");
        Visitor reviewer = Visitor.fromAbroad("REVIEWER");
        Visitor reader = Visitor.wide()) {
      String id = drafted(editor);
      approved(reviewer, id);
      read(reader, published(editor, id));
    }
  }

  @Test
  void aForeignWordIsNoticed() {
    List<String> said = List.of("Enregistré à 14 h 32", "desk.button.submit", "Saved at 2:32 pm");
    assertEquals(
        Set.of("Enregistré à 14 h 32", "desk.button.submit"), Language.ENGLISH.foreignAmong(said));
  }

  private static String drafted(Visitor editor) {
    EditInterviewView room = new MyWorkView(editor).begin();
    assertSpeaksEnglish(editor);
    editor.page().selectOption("#language", "en");
    room.title(TITLE).saved().submitInVain();
    assertThat(room.missing()).hasCount(3);
    assertSpeaksEnglish(editor);

    room.standfirst("A hydrologist explains why a flood is no accident.")
        .participant("Maëlle Kerdraon")
        .exchange("Would you introduce yourself?", "I have measured water for twenty years.");
    List.of("Text and heading", "Pull quote", "Quotation", "Editor’s note", "Aside")
        .forEach(room::add);
    room.add("Read on").type("More");
    assertSpeaksEnglish(editor);
    room.add("Image").picture().saved();
    editor.photograph("10-english-draft");
    String id = room.id();
    room.submit();
    assertSpeaksEnglish(editor);
    return id;
  }

  private static void approved(Visitor reviewer, String id) {
    ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
    assertThat(review.states()).containsText("In review");
    assertSpeaksEnglish(reviewer);
    review.approve();
    assertSpeaksEnglish(reviewer);
  }

  private static String published(Visitor editor, String id) {
    PublishInterviewView publication = PublishInterviewView.open(editor, id);
    assertThat(publication.states()).containsText("Approved");
    assertSpeaksEnglish(editor);
    publication.publish();
    assertThat(publication.states()).containsText("Online");
    assertSpeaksEnglish(editor);
    return publication.path();
  }

  private static void read(Visitor reader, String path) {
    assertThat(reader.go(Language.ENGLISH.at(path)).locator("h1")).containsText(TITLE);
    assertSpeaksEnglish(reader);
    reader.photograph("11-english-page");
  }

  private static void assertSpeaksEnglish(Visitor visitor) {
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(visitor.page()));
  }
}
