package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Correspondent;
import org.verbatim.whole.Form;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;

/**
 * What stands against a text is found before others are asked to read it, and leads to its place.
 */
class ChecklistIT {

  private static final String SAID = "La brume vient du fleuve, et elle y retourne.";

  private final Newsroom people = Newsroom.open();
  private final String surname = "Béraudier" + letters();
  private final String name = "Hélène " + surname;
  private final Correspondent writer = people.editor();
  private final String expert = Newsroom.introduced(writer, name);

  @Test
  void aTextIsHandedInOnceAllThatStandsAgainstItIsMended() {
    String answer =
        SAID + " Je suis Helene " + surname + ", <a href='/interviews/nowhere'>ici</a>.";
    String id = written("« La brume", answer, "La brume vient de la mer");

    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room = EditInterviewView.open(editor, id);
      ChecklistView checklist = new ChecklistView(editor.page());
      assertThat(checklist.doubts()).hasCount(1);
      assertThat(checklist.doubts()).containsText("La brume vient de la mer");
      assertThat(checklist.summary()).containsText("4 points à corriger, 1 à vérifier");
      editor.photograph("60-checklist-doubted");

      room.submitInVain();
      assertThat(room.missing()).hasCount(5);
      editor.photographWhole("61-checklist-refused");
      assertEquals(List.of(), Axe.findings(editor.page()));
      editor.resize(360);
      assertTrue(editor.pageWidth() <= 360, "nothing is cut off on a phone");
      editor.photographWhole("63-checklist-narrow");
      editor.resize(1280);
      leadsToItsField(checklist);

      room.title("« La brume »");
      editor.page().locator(".is-doubted input[type=checkbox]").check();
      assertThat(checklist.doubts()).hasCount(0);
      assertThat(room.missing()).hasCount(3);
      room.saved();

      EditInterviewView.open(editor, id);
      new Manuscript(editor.page()).sayFirst(SAID + " Je suis " + name + ".");
      EditInterviewView mended = EditInterviewView.open(editor, id);
      assertThat(checklist.summary()).containsText("rien à corriger, 1 à vérifier");
      mended.submit();
    }
  }

  private static void leadsToItsField(ChecklistView checklist) {
    assertThat(checklist.follow("guillemet")).hasAttribute("id", "title");
    checklist.follow("les lecteurs ne trouvent pas");
    assertThat(checklist.blockOfTheCaret()).containsText("La brume vient du fleuve");
    checklist.follow("Ces mots de l’exergue");
    assertThat(checklist.blockOfTheCaret()).containsText("La brume vient de la mer");
    checklist.follow("dans la fiche");
    assertThat(checklist.blockOfTheCaret()).containsText("La brume vient du fleuve");
  }

  @Test
  void editingTheAnswerBreaksTheTieOfQuoteAndTitle() {
    String id = written("« La brume vient du fleuve »", SAID, SAID);
    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room = EditInterviewView.open(editor, id);
      ChecklistView checklist = new ChecklistView(editor.page());
      assertThat(checklist.doubts()).hasCount(0);
      room.answers().first().click();
      room.press("Home").press("Control+ArrowRight").type("douce ").saved();
      assertThat(checklist.doubts()).hasCount(2);
      assertThat(checklist.doubts().first()).containsText("Ces mots du titre");
      assertEquals(List.of(), Axe.findings(editor.page()));
      editor.photographWhole("65-checklist-tie-broken");

      checklist.adaptTitle();
      assertThat(checklist.doubts()).hasCount(1);
      room.saved();
      EditInterviewView.open(editor, id);
      assertThat(checklist.doubts()).hasCount(1);
      assertThat(checklist.titleAdapted()).isChecked();
      room.title("La brume");
      assertThat(checklist.titleAdapted()).isHidden();
    }
  }

  @Test
  void whatChangedSinceTheApprovalStandsAgainstThePublication() {
    String id = written("La brume", SAID, SAID);
    Newsroom.submitted(writer, id);
    people.approve(id);
    rename(name + "-Roux");

    try (Visitor editor = Visitor.signedIn("editor")) {
      PublishInterviewView publication = PublishInterviewView.open(editor, id).publish();
      assertThat(publication.page().locator("main")).containsText("1 point à corriger");
      Locator finding = new ChecklistView(editor.page()).findings().first();
      assertThat(finding).containsText("dans la fiche de l’expert");
      editor.photographWhole("62-checklist-before-publication");
      finding.click();
      editor.page().waitForURL(url -> url.endsWith("#participations"));

      rename(name);
      publication = PublishInterviewView.open(editor, id).publish();
      assertThat(publication.states()).containsText("En ligne");
    }
  }

  @Test
  void itSpeaksEnglish() {
    String id = written("La brume", SAID, "La brume vient de la mer");
    try (Visitor editor =
        Visitor.of(Newcomer.invited(people.admin(), "Grace Whitfield", "EDITOR"))) {
      ProfileView.open(editor).speak(Language.ENGLISH);
      EditInterviewView.open(editor, id);
      ChecklistView checklist = new ChecklistView(editor.page());
      assertThat(checklist.summary()).containsText("1 thing to correct, 1 to look at");
      assertThat(checklist.doubts()).containsText("These words are not in the answer");
      checklist.summary().click();
      editor.photographWhole("64-checklist-english");
    }
  }

  private void rename(String to) {
    Form form = writer.form("/desk/edit-expert?id=" + expert, "profile");
    assertEquals(302, writer.send(form.with("profile:name", to).pressing("profile:save")).status());
  }

  /** A question with a word too many, an answer, and two pull quotes: adapted words, and these. */
  private String written(String title, String answer, String quoted) {
    String id = Newsroom.begun(writer);
    String text =
        """
        {"language": "fr", "kicker": "", "title": "%s", "subtitle": "",
         "standfirst": "<p>Elle mesure la brume.</p>", "themes": [], "interviewers": [],
         "participations": [{"expert": "%s", "name": "%s", "title": "Météorologue",
           "organisation": "", "portrait": {"media": "", "credit": "", "alt": ""}}],
         "blocks": [
           {"kind": "exchange", "id": "x1", "question": "<p>D’où vient la la brume ?</p>",
            "answers": [{"id": "x1a", "speaker": "", "text": "<p>%s</p>"}]},
           {"kind": "pull-quote", "id": "q1", "text": "La brume retourne au fleuve",
            "answer": "x1a", "adapted": true},
           {"kind": "pull-quote", "id": "q2", "text": "%s", "answer": "x1a", "adapted": false}]}
        """
            .formatted(title, expert, name, answer, quoted);
    assertEquals(200, Newsroom.saved(writer, id, 1, text).status());
    return id;
  }

  private static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }
}
