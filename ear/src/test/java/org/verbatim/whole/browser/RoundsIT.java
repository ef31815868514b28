package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Form;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.ManuscriptJson.Sources;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Shelves;

/** A review that is asked of people by name, until a day, and how it is told to everybody. */
class RoundsIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
  private static final String WORD = "La fin surtout, elle a été raccourcie.";

  private final Newsroom people = Newsroom.open();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String noe = "Noé Salin " + mark;
  private final String ines = "Inès Daragon " + mark;

  @Test
  void twoPeopleAreAskedByNameOneApprovesAndTheOtherSendsItBack() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor first = Visitor.of(Newcomer.invited(people.admin(), noe, "REVIEWER"));
        Visitor second = Visitor.of(Newcomer.invited(people.admin(), ines, "REVIEWER"))) {
      String title = "Ce qui se relit à deux " + mark;
      String id = written(title, requiring(2));
      SubmitInterviewView asking = EditInterviewView.open(editor, id).toSubmit();
      assertThat(editor.page().locator("#ask")).containsText("approuvé par 2 personnes");
      asking.naming(noe, ines).priority("urgent").until(TODAY.plusDays(1)).saying(WORD);
      editor.photographWhole("60-submit");
      narrow(editor, "60-submit-360");
      assertThat(asking.submit().said()).containsText("est soumis à la relecture");

      asked(first, title);
      asked(second, title);
      assertThat(ReviewInterviewView.open(first, id).rounds()).containsText(WORD);
      first.photographWhole("62-asked");
      narrow(first, "62-asked-360");
      ReviewInterviewView.open(first, id).remarking("Très bien, jusqu’au bout.").approve();
      ReviewInterviewView review = ReviewInterviewView.open(second, id);
      assertThat(judge(review, noe)).containsText("a approuvé le");
      assertThat(judge(review, noe)).containsText("Très bien, jusqu’au bout.");
      assertThat(judge(review, ines)).containsText("n’a pas encore décidé");
      review.requestChanges("Le débit est faux.");

      sentBackAndAskedAgain(editor, id);
    }
  }

  /** Both lie in My work with what presses, and in the notices, each once. */
  private void asked(Visitor reviewer, String title) {
    MyWorkView work = new MyWorkView(reviewer).again();
    Locator asked = reviewer.page().locator(".pile-asked");
    assertThat(asked).containsText("À relire : on vous le demande");
    assertThat(work.rows(title)).containsText("urgent");
    assertThat(work.rows(title)).containsText("à rendre avant la fin du");
    Locator assigned = NoticesView.byTheBell(reviewer).about("vous demande de relire");
    assertThat(assigned).hasCount(1);
    assertThat(assigned).containsText(title);
    assertThat(assigned).containsText(WORD);
    remindedOnce(reviewer, title);
  }

  /** The clock looks every few seconds; it is the eve of the day. */
  private static void remindedOnce(Visitor reviewer, String title) {
    NoticesView notices = new NoticesView(reviewer);
    for (int looks = 0; notices.about("pour demain").count() == 0 && looks < 20; looks++) {
      reviewer.page().waitForTimeout(500);
      reviewer.go("/desk/notices");
    }
    assertThat(notices.about("pour demain")).hasCount(1);
    assertThat(notices.about("pour demain")).containsText(title);
    assertThat(notices.about(title)).hasCount(2);
    reviewer.photograph("61-assigned");
  }

  private void sentBackAndAskedAgain(Visitor editor, String id) {
    EditInterviewView room = EditInterviewView.open(editor, id);
    editor.page().click(".rounds-told > summary");
    editor.page().click(".round-past > summary");
    assertThat(editor.page().locator(".rounds")).containsText("Le débit est faux.");
    editor.photographWhole("63-told-to-the-editor");
    SubmitInterviewView again = room.toSubmit();
    assertThat(again.reviewer(noe)).isChecked();
    assertThat(again.reviewer(ines)).isChecked();
    assertThat(again.word()).hasValue("");
    again.reviewer(noe).uncheck();
    again.submit();

    ReviewInterviewView review = ReviewInterviewView.open(editor, id);
    assertThat(review.rounds().locator("h3").first()).containsText("2");
    assertThat(judge(review, ines)).containsText("n’a pas encore décidé");
    assertThat(review.rounds().locator(".round-past")).hasCount(1);
  }

  @Test
  void whomIsAskedIsChangedWhileItGoesOnWithTheKeyboard() {
    try (Visitor editor = Visitor.signedIn("editor");
        Visitor second = Visitor.of(Newcomer.invited(people.admin(), ines, "REVIEWER"))) {
      Newcomer.invited(people.admin(), noe, "REVIEWER");
      String title = "Ce qui change de mains " + mark;
      String id = written(title, "");
      EditInterviewView.open(editor, id);
      Keyboard keys = new Keyboard(editor.page());
      keys.backTo("#submit").press("Enter");
      SubmitInterviewView asking = new SubmitInterviewView(editor);
      asking.due().waitFor();
      asking.reviewer(noe).focus();
      keys.press("Space").to("[id='ask:word']").type(WORD);
      keys.use("[id='ask:submit']");
      assertThat(new MyWorkView(editor).said()).containsText("est soumis à la relecture");

      ReviewInterviewView review = ReviewInterviewView.open(editor, id);
      assertThat(judge(review, noe)).containsText("n’a pas encore décidé");
      keys.use(".round-change");
      asking.due().waitFor();
      assertThat(asking.reviewer(noe)).isChecked();
      assertThat(asking.word()).hasValue(WORD);
      asking.reviewer(noe).uncheck();
      review = asking.naming(ines).reassign();
      assertThat(judge(review, ines)).containsText("n’a pas encore décidé");
      assertThat(judge(review, noe)).hasCount(0);

      second.go("/desk");
      assertThat(NoticesView.byTheBell(second).about("vous demande de relire")).hasCount(1);
    }
  }

  @Test
  void whatWasTypedStaysWhereItIsRefused() {
    try (Visitor editor = Visitor.signedIn("editor")) {
      Newcomer.invited(people.admin(), noe, "REVIEWER");
      String id = Newsroom.begun(people.editor());
      SubmitInterviewView asking = SubmitInterviewView.open(editor, id);
      assertThat(asking.missing().first()).isVisible();
      asking.naming(noe).until(TODAY.plusDays(3)).saying(WORD).submitInVain();
      assertThat(asking.missing().first()).isVisible();
      assertTyped(asking, TODAY.plusDays(3));

      String complete = written("Ce qui se garde " + mark, "");
      asking = SubmitInterviewView.open(editor, complete);
      asking.due().evaluate("field => field.removeAttribute('min')");
      asking.naming(noe).until(TODAY.minusDays(1)).saying(WORD).submitInVain();
      assertThat(editor.page().locator("#ask")).containsText("Cette échéance est passée");
      assertTyped(asking, TODAY.minusDays(1));
      editor.go("/desk/submit-interview?id=" + complete);
      assertThat(asking.word()).hasValue(WORD);
    }
  }

  private void assertTyped(SubmitInterviewView asking, LocalDate day) {
    assertThat(asking.reviewer(noe)).isChecked();
    assertThat(asking.due()).hasValue(day.toString());
    assertThat(asking.word()).hasValue(WORD);
  }

  @Test
  void aReviewIsAskedForInEnglish() {
    String grace = "Grace Whitfield";
    try (Visitor editor = Visitor.fromAbroad("EDITOR");
        Visitor reviewer = Visitor.fromAbroad("REVIEWER")) {
      String id = written("What two people read " + mark, "");
      editor.go("/desk/submit-interview?id=" + id);
      editor.page().getByLabel(grace).last().check();
      new SubmitInterviewView(editor).until(TODAY.plusDays(2)).priority("high priority");
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(editor.page()));
      new SubmitInterviewView(editor).saying("The end, please.").submit();
      ReviewInterviewView review = ReviewInterviewView.open(reviewer, id);
      assertThat(review.rounds()).containsText("high priority · due by the end of");
      assertThat(review.rounds()).containsText("has not decided yet");
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(reviewer.page()));
      reviewer.photographWhole("64-english-round");
    }
  }

  private static Locator judge(ReviewInterviewView review, String name) {
    return review
        .rounds()
        .locator(".judges")
        .first()
        .locator("li", new Locator.LocatorOptions().setHasText(name));
  }

  /** A series of which an interview is approved by that many people. */
  private String requiring(int approvals) {
    String series = Shelves.furnished(people).series();
    String page = "/desk/edit-series?id=" + series;
    Form form =
        people.chief().form(page, "settings").with("settings:approvals", String.valueOf(approvals));
    people.chief().send(form.pressing("settings:save"));
    return series;
  }

  private String written(String title, String series) {
    String expert = Newsroom.introduced(people.editor(), "Nadia Ferrand");
    String picture = Newsroom.uploaded(people.editor(), "Une rivière");
    Sources sources = new Sources(expert, "Nadia Ferrand", picture, series, "");
    return Newsroom.written(
        people.editor(),
        new ManuscriptJson(title, "Quelques mots.", "https://example.org/", sources));
  }

  private static void narrow(Visitor visitor, String name) {
    visitor.resize(360);
    assertEquals(360, visitor.pageWidth());
    visitor.photographWhole(name);
    visitor.resize(1280);
  }
}
