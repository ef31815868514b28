package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Correspondent;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.ManuscriptJson.Sources;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Shelves;

/** A series in which only those work who are named, and somebody who comments there and no more. */
class SeriesRightsIT {

  private static final String NOTE = "Dans cette série, vous commentez et répondez";

  private final Newsroom people = Newsroom.open();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String lise = "Lise Morvan " + mark;
  private final String omar = "Omar Belin " + mark;
  private final Shelves shelves = Shelves.furnished(people);

  @Test
  void whoIsNamedWithoutARightCommentsAndAnswersAndNoMore() {
    Newcomer commenter = Newcomer.invited(people.admin(), lise, "REVIEWER");
    Newcomer writer = Newcomer.invited(people.admin(), omar, "EDITOR");
    try (Visitor chief = Visitor.signedIn("chief");
        Visitor visitor = Visitor.of(commenter);
        Visitor editor = Visitor.of(writer)) {
      entrusted(chief);
      String id = handedIn(writer.session());
      opened(editor, id);

      ThreadsView talk = ReviewInterviewView.open(visitor, id).threads();
      assertThat(visitor.page().locator(".talk-rights")).containsText(NOTE);
      assertThat(visitor.page().locator(".verdict input[type=submit]")).hasCount(0);
      talk.open(1).answer(1, "Depuis vingt ans.");
      assertThat(talk.thread(1).locator(".thread-messages > li")).hasCount(2);
      assertThat(talk.thread(1).getByText("Résoudre")).hasCount(0);
      talk.at(".answer");
      assertThat(visitor.page().locator("#remark-blocking")).hasCount(0);
      talk.saying("Le lieu manque.").send();
      assertThat(talk.all()).hasCount(2);
      visitor.photographWhole("66-comment-only");
      talk.filter("Résolus");
      talk.open(2);
      assertThat(talk.thread(2).getByText("Rouvrir")).hasCount(0);
      onlyRead(id);
    }
  }

  private void entrusted(Visitor chief) {
    EntrustSeriesView rights = EntrustSeriesView.open(chief, shelves.series());
    rights.restricting().naming(lise).naming(omar).giving(omar, "écrire et soumettre");
    chief.photographWhole("65-rights");
    chief.resize(360);
    assertEquals(360, chief.pageWidth());
    chief.photographWhole("65-rights-360");
    chief.resize(1280);
    rights.save();
    assertThat(rights.kept()).containsText("Cette série est restreinte");
    assertThat(rights.kept()).containsText(lise);
    chief.photographWhole("65-rights-kept");
  }

  /** One thread that goes on, and one that has ended. */
  private static void opened(Visitor editor, String id) {
    ThreadsView talk = ReviewInterviewView.open(editor, id).threads();
    assertThat(editor.page().locator(".talk-rights")).isHidden();
    talk.at(".answer").saying("Depuis quand ?").send();
    talk.at(".answer").saying("C’est réglé.").send();
    talk.press(2, "Résoudre");
    assertThat(talk.all()).hasCount(1);
  }

  /** Somebody with the role and without a name there reads what is said, and is offered nothing. */
  private void onlyRead(String id) {
    try (Visitor reviewer = Visitor.signedIn("reviewer")) {
      ThreadsView talk = ReviewInterviewView.open(reviewer, id).threads();
      assertThat(reviewer.page().locator(".talk-rights")).containsText("vous lisez");
      assertThat(talk.proof().locator(".remark-offer")).hasCount(0);
      talk.open(1);
      assertThat(talk.thread(1).locator("textarea")).hasCount(0);
      reviewer.photographWhole("67-restricted");
    }
  }

  @Test
  void rightsThatSomebodyChangedMeanwhileAreComparedAndKeptAfterAll() {
    Newcomer.invited(people.admin(), lise, "REVIEWER");
    Newcomer.invited(people.admin(), omar, "EDITOR");
    try (Visitor chief = Visitor.signedIn("chief");
        Visitor other = Visitor.signedIn("chief")) {
      EntrustSeriesView late = EntrustSeriesView.open(chief, shelves.series());
      late.restricting().naming(lise).giving(lise, "relire et approuver");
      EntrustSeriesView.open(other, shelves.series()).restricting().naming(omar).save();

      late.save();
      assertThat(late.kept()).containsText("Quelqu’un a modifié cette série entre-temps");
      assertThat(chief.page().locator(".entrusted").first()).containsText(omar);
      assertThat(late.person(lise).getByLabel("relire et approuver")).isChecked();
      chief.photographWhole("68-rights-conflict");
      late.naming(omar).removing(lise).save();
      assertThat(late.kept()).containsText("sont enregistrés");
      assertThat(chief.page().locator(".entrusted")).containsText(omar);
      assertThat(chief.page().locator(".entrusted")).not().containsText(lise);
    }
  }

  @Test
  void rightsSpeakEnglish() {
    Newcomer commenter = Newcomer.invited(people.admin(), lise, "REVIEWER");
    try (Visitor chief = Visitor.fromAbroad("CHIEF");
        Visitor visitor = Visitor.of(commenter)) {
      ProfileView.open(visitor).speak(Language.ENGLISH);
      EntrustSeriesView rights = EntrustSeriesView.open(chief, shelves.series());
      rights.restricting().naming(lise);
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(chief.page()));
      rights.save();
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(chief.page()));
      String id = handedIn(people.chief());
      ReviewInterviewView.open(visitor, id).threads();
      assertThat(visitor.page().locator(".talk-rights")).containsText("you comment and answer");
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(visitor.page()));
    }
  }

  private String handedIn(Correspondent author) {
    String expert = Newsroom.introduced(author, "Nadia Ferrand");
    String picture = Newsroom.uploaded(author, "Une rivière");
    Sources sources = new Sources(expert, "Nadia Ferrand", picture, shelves.series(), "");
    String title = "Ce qui ne se commente qu’à peine " + mark;
    String id =
        Newsroom.written(
            author, new ManuscriptJson(title, "Quelques mots.", "https://example.org/", sources));
    Newsroom.submitted(author, id);
    return id;
  }
}
