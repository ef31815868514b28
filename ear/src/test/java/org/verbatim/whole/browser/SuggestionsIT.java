package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Other words, from who suggests them until they stand in the text. */
class SuggestionsIT {

  private static final String EXPERT = "Maëlle Kerdraon";
  private static final String ANSWER =
      "Je mesure l'eau depuis vingt ans, avec des amis, chaque matin, sur le pont.";

  @Test
  void whatIsAcceptedStandsInTheTextAndWhatIsRefusedDoesNot() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "D'autres mots");
      suggestedFour(reviewer, id);

      ThreadsView margin = ledFromTheRoom(editor, id);
      assertThat(margin.redline(1).locator("del")).hasText("vingt");
      assertThat(margin.redline(1).locator("ins")).hasText("vingt-deux");
      editor.photograph("32-suggestion");
      margin.accept(1);
      assertThat(margin.done()).containsText("La suggestion du fil n°\u00a01 est dans le texte.");
      assertThat(margin.proof().locator(".answer .words").first()).containsText("vingt-deux ans");
      editor.photograph("33-suggestion-accepted");
      margin.refuse(2, "Ils étaient plus de deux.");
      margin.acceptAll();
      assertThat(margin.done()).containsText("2 suggestions sont dans le texte.");

      margin.filter("Résolus").open(2);
      assertThat(margin.thread(2)).containsText("Ils étaient plus de deux.");
      assertThat(EditInterviewView.open(editor, id).answers().first())
          .hasText(
              "Je mesure l'eau depuis vingt-deux ans, avec des amis, chaque soir, sous le pont.");
    }
  }

  private static ThreadsView ledFromTheRoom(Visitor editor, String id) {
    Locator talk = EditInterviewView.open(editor, id).talk();
    assertThat(talk).hasCount(1);
    assertThat(talk).hasText("Fils ouverts\u00a0: 4 (suggestions\u00a0: 4)");
    editor.photograph("31-talk-in-the-room");
    talk.click();
    return new ReviewInterviewView(editor).threads().open(1);
  }

  private static void suggestedFour(Visitor reviewer, String id) {
    ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
    ThreadsView margin = review.threads();
    margin.marking("vingt ans").rewriting("vingt-deux ans").saying("Elle l'a dit.").send();
    margin.marking("des amis").rewriting("deux amis").send();
    margin.marking("matin").rewriting("soir").send();
    margin.marking("sur le pont").rewriting("sous le pont");
    reviewer.photograph("34-suggesting");
    margin.send();
    assertThat(margin.thread(1).locator(".button-main")).hasCount(0);
    review.requestChanges("Voyez mes suggestions.");
  }

  @Test
  void everybodyCanUseAThreadThatSuggests() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Pour toutes les tailles");
      suggestedFour(reviewer, id);
      Page page = editor.page();
      for (int width : new int[] {1280, 360, 320}) {
        editor.resize(width);
        ThreadsView margin = ReviewInterviewView.open(editor, id).threads();
        assertThat(margin.begunToRefuse(1)).isFocused();
        editor.photograph("35-refusing-" + width);
        assertEquals(List.of(), Axe.findings(page));
        assertEquals(width, editor.pageWidth());
      }
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertEquals(List.of(), Axe.findingsInColour(page));
      editor.photograph("36-refusing-in-the-dark");
    }
  }

  @Test
  void aPassageThatChangedSinceIsNotOverwritten() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Trop tard");
      ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
      review.threads().marking("vingt ans").rewriting("vingt-deux ans").send();
      review.requestChanges("Voyez la marge.");
      EditInterviewView.open(editor, id);
      new Manuscript(editor.page()).sayFirst("Je mesure depuis dix-neuf ans.");

      ThreadsView margin = ReviewInterviewView.open(editor, id).threads().open(1);
      assertThat(margin.thread(1)).containsText("Le passage a changé depuis");
      assertThat(margin.thread(1).locator(".button-main")).hasCount(0);
      editor.photograph("37-overtaken");
      margin.refuse(1, "");
    }
  }

  @Test
  void aSuggestionIsAcceptedByKeyboardAlone() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Accepté au clavier");
      suggestedFour(reviewer, id);

      ThreadsView margin = ReviewInterviewView.open(editor, id).threads();
      Keyboard keys = new Keyboard(editor.page()).use("#thread-1 summary");
      keys.use("#thread-1 .button-main");
      assertThat(margin.done()).containsText("est dans le texte.");
      assertThat(editor.page().locator(".thread-just-done button").first()).isFocused();
      keys.use("#thread-2 summary");
      assertThat(margin.redline(2)).isVisible();
    }
  }

  @Test
  void theTitleTheStandfirstAndTheWholeAreOfferedApart() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Un titre à revoir");
      for (int width : new int[] {320, 1280}) {
        reviewer.resize(width);
        Locator offers =
            ReviewInterviewView.open(reviewer, id)
                .threads()
                .proof()
                .locator(".opening .remark-offer");
        assertThat(offers).hasCount(3);
        assertApart(offers.all().stream().map(Locator::boundingBox).toList());
      }
      ThreadsView margin =
          new ThreadsView(reviewer).at(".opening .title").rewriting("Un titre revu").send();
      assertThat(margin.redline(1).locator("ins")).hasText("revu");
    }
  }

  private static void assertApart(List<BoundingBox> boxes) {
    for (int one = 0; one < boxes.size(); one++) {
      BoundingBox above = boxes.get(one);
      IntStream.range(one + 1, boxes.size())
          .mapToObj(boxes::get)
          .forEach(
              other ->
                  assertTrue(
                      above.y + above.height <= other.y || other.y + other.height <= above.y,
                      () -> above.y + " and " + other.y));
    }
  }

  @Test
  void aWordIsSuggestedAndAcceptedInEnglish() {
    try (Visitor editor = Visitor.fromAbroad("EDITOR");
        Visitor reviewer = Visitor.fromAbroad("REVIEWER")) {
      EditInterviewView room = new MyWorkView(editor).begin();
      editor.page().selectOption("#language", "en");
      room.title("What the river says").standfirst("A hydrologist speaks.").participant(EXPERT);
      room.exchange("What do you do?", "I measure water every morning.").saved();
      String id = room.id();
      room.submit();

      ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
      ThreadsView margin = review.threads().marking("morning").rewriting("evening");
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(reviewer.page()));
      margin.send();
      review.requestChanges("See the margin.");

      margin = ReviewInterviewView.open(editor, id).threads().open(1);
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(editor.page()));
      editor.photograph("38-suggestion-in-english");
      margin.accept(1);
      assertThat(margin.done()).containsText("The suggestion of thread no. 1 is in the text.");
      assertThat(EditInterviewView.open(editor, id).answers().first())
          .hasText("I measure water every evening.");
    }
  }

  private static String handedIn(Visitor editor, String title) {
    editor.go("/desk");
    EditInterviewView room = new MyWorkView(editor).begin().title(title);
    room.standfirst("Une hydrologue parle.").participant(EXPERT);
    room.exchange("Bonjour. Que faites-vous ?", ANSWER).saved();
    String id = room.id();
    room.submit();
    return id;
  }
}
