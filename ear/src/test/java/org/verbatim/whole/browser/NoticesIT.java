package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.ManuscriptJson.Sources;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;

/** What somebody is told who is new, so that nobody else's acts are told to them. */
class NoticesIT {

  private static final String WORDS = "Vérifiez le débit, et la date.";
  private static final String SENT_BACK = "Un de vos textes vous revient";

  private final Newsroom people = Newsroom.open();
  private final Newcomer writer = Newcomer.invited(people.admin(), "Nadège Brunel", "EDITOR");
  private final String address = writer.login() + "@example.org";

  @Test
  void anActIsToldByTheBellAndByMailAndLeadsToItsPlace() {
    try (Visitor editor = Visitor.of(writer)) {
      assertThat(NoticesView.bell(editor)).hasAttribute("aria-label", "Avis");
      ProfileView.open(editor).mailAt(address);
      assertThat(editor.page().locator("#notices")).containsText("Vos choix sont enregistrés.");
      String title = "Ce qui revient " + UUID.randomUUID();
      String id = sentBack(title);

      editor.go("/desk");
      assertThat(NoticesView.bell(editor)).hasText("1");
      assertThat(NoticesView.bell(editor)).hasAttribute("aria-label", "Avis\u00a0: un non lu");
      NoticesView notices = NoticesView.byTheBell(editor);
      assertThat(notices.unread()).hasCount(1);
      assertThat(notices.all()).containsText("demande des modifications à «\u00a0" + title);
      assertThat(notices.all()).containsText(WORDS);
      editor.photograph("40-notices");
      narrow(editor, "40-notices-360");
      assertEquals("id=" + id, notices.follow().url().replaceAll(".*/edit-interview\\?", ""));
      assertThat(NoticesView.bell(editor)).hasText("1");

      NoticesView.byTheBell(editor).read();
      assertThat(notices.unread()).hasCount(0);
      assertThat(notices.all()).hasCount(1);
      assertThat(NoticesView.bell(editor)).hasText("");
      assertMailIsShown(editor, title, id);
    }
  }

  private void assertMailIsShown(Visitor editor, String title, String id) {
    editor.page().locator(".shell-foot a").click();
    assertThat(mails(editor)).hasCount(1);
    assertThat(mails(editor).locator("h2")).containsText(title);
    assertThat(mails(editor)).containsText(WORDS);
    assertThat(mails(editor)).containsText("/desk/edit-interview?id=" + id);
    editor.photograph("41-demonstration-mail");
    narrow(editor, "41-demonstration-mail-360");
  }

  @Test
  void whoeverWantsNoMailOfAKindIsToldOnTheDeskAlone() {
    try (Visitor editor = Visitor.of(writer)) {
      ProfileView profile = ProfileView.open(editor);
      profile.choice(SENT_BACK, "Jamais").check();
      profile.mailAt("nadège");
      assertThat(editor.page().locator("[id='mail']"))
          .containsText("Ce n’est pas une adresse électronique");
      assertThat(profile.choice(SENT_BACK, "Jamais")).isChecked();
      profile.mailAt(address);
      assertThat(profile.choice(SENT_BACK, "Jamais")).isChecked();
      assertThat(editor.page().locator(".mail-choices")).containsText("en retard");
      editor.photographWhole("42-profile");
      narrow(editor, "42-profile-360");
      String id = sentBack("Ce qui ne s’écrit pas");
      Newsroom.submitted(writer.session(), id);
      people.sendBack(id, WORDS);

      editor.go("/desk");
      assertThat(NoticesView.bell(editor)).hasText("2");
      NoticesView.byTheBell(editor).readAll();
      assertThat(NoticesView.bell(editor)).hasText("");
      editor.go("/desk/demonstration-mail");
      assertThat(mails(editor)).hasCount(0);

      ProfileView.open(editor).choose(SENT_BACK, "Aussitôt");
      Newsroom.submitted(writer.session(), id);
      people.sendBack(id, WORDS);
      editor.go("/desk/demonstration-mail");
      assertThat(mails(editor)).hasCount(1);
    }
  }

  @Test
  void noticesSpeakEnglish() {
    try (Visitor editor = Visitor.of(writer)) {
      ProfileView.open(editor).speak(Language.ENGLISH).mailAt(address);
      sentBack("What comes back");
      editor.go("/desk");
      assertThat(NoticesView.bell(editor)).hasAttribute("aria-label", "Notices: one unread");
      NoticesView notices = NoticesView.byTheBell(editor);
      assertThat(notices.all()).containsText("asks for changes to “What comes back”");
      assertEquals(Set.of(), Language.ENGLISH.foreignWordsOn(editor.page()));

      editor.go("/desk/demonstration-mail");
      assertThat(mails(editor).locator("h2")).hasAttribute("lang", "en");
      assertThat(mails(editor)).containsText("You choose the notices that you get");
      editor.photograph("43-english-mail");
    }
  }

  /** An interview of hers that somebody sends back; its id. */
  private String sentBack(String title) {
    String expert = Newsroom.introduced(writer.session(), "Nadia Ferrand");
    String picture = Newsroom.uploaded(writer.session(), "Une rivière");
    Sources sources = new Sources(expert, "Nadia Ferrand", picture, "", "");
    String id =
        Newsroom.written(
            writer.session(),
            new ManuscriptJson(title, "Quelques mots.", "https://example.org/", sources));
    Newsroom.submitted(writer.session(), id);
    people.sendBack(id, WORDS);
    return id;
  }

  private Locator mails(Visitor visitor) {
    return visitor
        .page()
        .locator("article.mail", new Page.LocatorOptions().setHasText("<" + address + ">"));
  }

  /** Also there the bell is seen, without opening anything. */
  private static void narrow(Visitor visitor, String name) {
    visitor.resize(360);
    assertTrue(NoticesView.bell(visitor).isVisible());
    assertEquals(360, visitor.pageWidth());
    visitor.photograph(name);
    visitor.resize(1280);
  }
}
