package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What reviewers and writers say to each other beside the text. */
class ReviewThreadsIT {

  private static final String EXPERT = "Maëlle Kerdraon";

  @Test
  void aCommentOnWordsBlocksTheApprovalUntilItIsResolved() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Ce qui se dit en marge");
      ThreadsView margin = ReviewInterviewView.open(reviewer, id).threads();
      margin.marking("vingt ans").saying("Vingt ou vingt-deux, @editor ?").blocking().send();
      assertThat(margin.thread(1)).containsText("Bloquant");
      assertEquals("vingt ans", margin.marked("remark-chosen"));
      reviewer.photograph("30-comment-beside-the-page");

      answered(editor, id);
      refusedToApprove(reviewer, id);
      resolvedAndApproved(reviewer, id);
    }
  }

  private static void answered(Visitor editor, String id) {
    ThreadsView margin = ReviewInterviewView.open(editor, id).threads();
    margin.open(1).answer(1, "Vingt-deux, je corrige.");
    assertThat(margin.thread(1).locator(".thread-messages li")).hasCount(2);
    assertThat(margin.thread(1).getByText("Résoudre")).hasCount(0);
  }

  private static void refusedToApprove(Visitor reviewer, String id) {
    ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
    assertThat(review.approveButton()).hasCount(0);
    assertThat(reviewer.page().locator(".judging"))
        .containsText("Un fil bloquant est encore ouvert");
    assertThat(reviewer.page().locator(".judging")).containsText("1)");
  }

  private static void resolvedAndApproved(Visitor reviewer, String id) {
    ThreadsView margin = new ThreadsView(reviewer);
    margin.open(1);
    assertThat(margin.thread(1)).containsText("Vingt-deux, je corrige.");
    margin.press(1, "Résoudre");
    assertThat(margin.all()).hasCount(0);
    margin.filter("Résolus").open(1);
    assertThat(margin.thread(1)).containsText("Résolu par");
    ReviewInterviewView.open(reviewer, id).approve();
  }

  @Test
  void aThreadFollowsItsWordsAndSaysWhenTheyAreGone() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Ce qui bouge");
      ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
      review.threads().marking("mesure l’eau").saying("Et la boue ?").send();
      review.requestChanges("Voyez la marge.");

      rewritten(editor, id, "Depuis toujours, je mesure aussi l'eau.");
      ThreadsView margin = ReviewInterviewView.open(editor, id).threads().open(1);
      assertThat(margin.thread(1)).containsText("Aujourd’hui");
      assertEquals("mesure aussi l’eau", margin.marked("remark-chosen"));

      rewritten(editor, id, "Rien de tout cela.");
      margin = ReviewInterviewView.open(editor, id).threads().open(1);
      assertThat(margin.thread(1)).containsText("Les mots commentés ne sont plus dans ce passage.");
    }
  }

  private static void rewritten(Visitor editor, String id, String answer) {
    EditInterviewView.open(editor, id);
    new Manuscript(editor.page()).sayFirst(answer);
  }

  @Test
  void aCommentThatWasNotSentIsOfferedAgain() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Ce qui n'est pas envoyé");
      ReviewInterviewView.open(reviewer, id).threads().marking("vingt ans").saying("Presque fini");

      ThreadsView margin = ReviewInterviewView.open(reviewer, id).threads();
      reviewer.page().locator(".remark-kept button").click();
      assertThat(reviewer.page().locator("#remark-words")).hasValue("Presque fini");
      margin.send();
      assertEquals("vingt ans", margin.marked("remark-chosen"));
      assertThat(reviewer.page().locator(".remark-kept")).hasCount(0);
    }
  }

  @Test
  void wordsAreChosenAndCommentedOnByKeyboardAlone() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Ce qui se dit au clavier");
      ThreadsView margin = ReviewInterviewView.open(reviewer, id).threads();
      Page page = reviewer.page();
      margin.proof().locator(".answer .remark-offer").first().focus();
      Keyboard keys = new Keyboard(page).press("Enter");
      assertThat(page.locator("#remark-words")).isFocused();
      keys.backTo("#remark-passage").press("Control+Home");
      for (int letter = 0; letter < "Je mesure".length(); letter++) {
        keys.press("Shift+ArrowRight");
      }
      keys.to("#remark-words").type("Qui, je ?").to(".remark-form [type=submit]").press("Enter");
      assertThat(page.locator(".remark-form")).hasCount(0);
      assertThat(margin.thread(1)).containsText("Qui, je ?");
      assertEquals("Je mesure", margin.marked("remark-chosen"));
    }
  }

  @Test
  void onANarrowScreenAThreadOpensAsASheet() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor reviewer = Visitor.signedIn("reviewer")) {
      String id = handedIn(editor, "Ce qui se lit au téléphone");
      ThreadsView margin = ReviewInterviewView.open(reviewer, id).threads();
      margin.marking("vingt ans").saying("Un mot trop long : " + "a".repeat(120)).send();
      reviewer.resize(320);
      margin = ReviewInterviewView.open(reviewer, id).threads().open(1);
      assertEquals(320, reviewer.pageWidth());
      reviewer.photograph("31-thread-on-a-telephone");
      margin.press(1, "Fermer le fil");
      assertThat(margin.thread(1).locator(".thread-body")).isHidden();
    }
  }

  private static String handedIn(Visitor editor, String title) {
    editor.go("/desk");
    EditInterviewView room = new MyWorkView(editor).begin().title(title);
    room.standfirst("Une hydrologue parle.")
        .participant(EXPERT)
        .exchange("Bonjour. Que faites-vous ?", "Je mesure l'eau depuis vingt ans.");
    room.saved();
    String id = room.id();
    room.submit();
    return id;
  }
}
