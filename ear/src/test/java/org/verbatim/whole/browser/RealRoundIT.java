package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Form;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Shelves;

/**
 * A round as people play it, side by side: two are asked, five threads and three suggestions come
 * back, a word is changed after everybody approved, and an old version returns in the end. Each
 * step leaves its notice and its row in the journal.
 */
class RealRoundIT {

  private static final String ANSWER =
      "Je mesure l'eau depuis vingt ans, avec des amis, chaque matin, sur le pont.";

  private static final List<String> TOLD =
      List.of(
          "Entretien commencé",
          "Texte modifié",
          "Adresse changée",
          "Soumis à la relecture",
          "Fil ouvert",
          "Suggestion",
          "Renvoyé avec une demande",
          "Texte modifié",
          "Suggestion acceptée",
          "Texte modifié",
          "Suggestion acceptée",
          "Suggestion refusée",
          "Réponse dans un fil",
          "Soumis à la relecture",
          "Fil résolu",
          "Approuvé",
          "Approbation levée par une modification",
          "Texte modifié",
          "Soumis à la relecture",
          "Approuvé",
          "Publié",
          "Version restaurée",
          "Approbation levée par une modification",
          "Texte modifié");

  private final Newsroom people = Newsroom.open();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String title = "Ce qui se joue à trois " + mark;
  private final String noe = "Noé Salin " + mark;
  private final String ines = "Inès Daragon " + mark;
  private final Newcomer writer = Newcomer.invited(people.admin(), "Élise " + mark, "EDITOR");

  @Test
  void aRoundIsPlayedToItsEnd() {
    Newcomer first = Newcomer.invited(people.admin(), noe, "REVIEWER");
    Newcomer second = Newcomer.invited(people.admin(), ines, "REVIEWER");
    try (Visitor editor = Visitor.of(writer);
        Visitor one = Visitor.of(first);
        Visitor two = Visitor.of(second);
        Visitor chief = Visitor.signedIn("chief")) {
      String id = written();
      EditInterviewView.open(editor, id).toSubmit().naming(noe, ines).submit();
      told(one, "vous demande de relire");
      told(two, "vous demande de relire");

      fiveThreads(one, id);
      told(editor, "s’adresse à vous");
      threeSuggestions(chief, id);
      ReviewInterviewView.open(two, id).requestChanges("Voyez la marge.");
      told(editor, "demande des modifications");
      settled(editor, id);
      submittedAgain(editor, id);

      approvedByBoth(one, two, id);
      told(editor, "approuve");
      changedAfterwards(editor, id);
      told(one, "n’est donc plus approuvé");
      told(two, "n’est donc plus approuvé");
      submittedAgain(editor, id);
      comparedAndApprovedAgain(one, id);
      comparedAndApprovedAgain(two, id);

      PublishInterviewView publication = PublishInterviewView.open(editor, id).publish();
      assertThat(publication.states()).containsText("En ligne");
      told(chief, "a publié «\u00a0" + title);
      restored(editor, id, publication.path());
      assertEverythingIsInTheJournal(chief, id);
    }
  }

  /** Five threads, of which two are on words. */
  private void fiveThreads(Visitor reviewer, String id) {
    ThreadsView margin = ReviewInterviewView.open(reviewer, id).threads();
    margin.marking("vingt ans").saying("Vingt, @" + writer.login() + " ?").send();
    margin.marking("chaque matin").saying("Même en hiver ?").send();
    margin.at(".answer").saying("La plus belle réponse.").send();
    margin.at(".opening .title").saying("Le titre est long.").send();
    margin.at(".opening .standfirst").saying("Dire d’où elle parle.").send();
    assertThat(margin.all()).hasCount(5);
    reviewer.photographWhole("70-five-threads");
  }

  private static void threeSuggestions(Visitor chief, String id) {
    ThreadsView margin = ReviewInterviewView.open(chief, id).threads();
    margin.marking("des amis").rewriting("deux amis").send();
    margin.marking("matin").rewriting("soir").send();
    margin.marking("sur le pont").rewriting("sous le pont").send();
    assertThat(margin.all()).hasCount(8);
  }

  /** Two suggestions are accepted, one is refused, and what was remarked is settled. */
  private static void settled(Visitor editor, String id) {
    ThreadsView margin = ReviewInterviewView.open(editor, id).threads();
    margin.accept(6);
    margin.accept(8);
    margin.refuse(7, "Elle vient le matin.");
    for (int thread = 1; thread <= 5; thread++) {
      margin.open(thread).answer(thread, "C’est vu.");
    }
  }

  private static void submittedAgain(Visitor editor, String id) {
    EditInterviewView.open(editor, id).toSubmit().submit();
  }

  private static void approvedByBoth(Visitor one, Visitor two, String id) {
    ThreadsView margin = ReviewInterviewView.open(one, id).threads();
    for (int thread = 1; thread <= 5; thread++) {
      margin.open(thread).press(thread, "Résoudre");
      assertThat(margin.thread(thread)).hasCount(0);
    }
    ReviewInterviewView.open(one, id).remarking("Tout y est.").approve();
    ReviewInterviewView review = ReviewInterviewView.open(two, id);
    assertThat(review.rounds()).containsText("Tout y est.");
    review.approve();
  }

  private static void changedAfterwards(Visitor editor, String id) {
    EditInterviewView room = EditInterviewView.open(editor, id).takeBack();
    room.answers().first().click();
    room.press("Control+End").type(" Toujours.").saved();
    assertThat(room.states()).containsText("Brouillon");
  }

  /** What changed since is one word, and it is the only one that is marked. */
  private static void comparedAndApprovedAgain(Visitor reviewer, String id) {
    ReviewInterviewView.open(reviewer, id);
    reviewer.page().click("a[href*='compare-revisions'][href*='before=']");
    CompareRevisionsView comparison = new CompareRevisionsView(reviewer).opened();
    assertThat(comparison.putIn().last()).containsText("Toujours.");
    assertThat(comparison.changed()).hasCount(1);
    reviewer.photographWhole("71-what-changed-since");
    ReviewInterviewView.open(reviewer, id).approve();
  }

  private void restored(Visitor editor, String id, String path) {
    RevisionsView versions = RevisionsView.open(editor, id);
    Locator oldest = versions.versions().last();
    oldest.locator("summary").click();
    oldest.locator("input[type=submit]").click();
    assertThat(versions.said()).containsText("La version est restaurée.");
    assertThat(EditInterviewView.open(editor, id).answers().first()).hasText(ANSWER);
    assertThat(editor.go(path).locator("main")).containsText("sous le pont. Toujours.");
  }

  private void told(Visitor person, String words) {
    person.go("/desk");
    Locator notice = NoticesView.byTheBell(person).about(words).first();
    assertThat(notice).containsText(mark);
  }

  /** In the order in which it happened; what happened several times in a row counts once. */
  private static void assertEverythingIsInTheJournal(Visitor chief, String id) {
    Locator rows = chief.go("/desk/journal?id=" + id).locator(".journal > .row");
    List<String> acts = rows.locator(".row-act strong").allTextContents();
    chief.photographWhole("72-journal-of-a-round");
    assertEquals(TOLD, oldestFirst(acts));
  }

  private static List<String> oldestFirst(List<String> acts) {
    List<String> told = new ArrayList<>();
    for (int at = acts.size() - 1; at >= 0; at--) {
      if (told.isEmpty() || !told.get(told.size() - 1).equals(acts.get(at))) {
        told.add(acts.get(at));
      }
    }
    return told;
  }

  /** A text in a series of which two people must approve an interview. */
  private String written() {
    String series = Shelves.furnished(people).series();
    Form form = people.chief().form("/desk/edit-series?id=" + series, "settings");
    people.chief().send(form.with("settings:approvals", "2").pressing("settings:save"));
    String expert = Newsroom.introduced(writer.session(), "Nadia Ferrand");
    String id = Newsroom.begun(writer.session());
    Newsroom.saved(writer.session(), id, 1, text(series, expert));
    return id;
  }

  private String text(String series, String expert) {
    return """
    {"language":"fr","title":%s,"standfirst":"<p>Une hydrologue parle.</p>",\
    "series":{"series":"%s","number":0},\
    "participations":[{"expert":"%s","name":"Nadia Ferrand","title":"Hydrologue"}],\
    "blocks":[{"kind":"exchange","id":"b1","question":"<p>Que faites-vous ?</p>",\
    "answers":[{"id":"b1a","speaker":"","text":"<p>%s</p>"}]}]}\
    """
        .formatted(ManuscriptJson.quoted(title), series, expert, ANSWER);
  }
}
