package org.verbatim.whole.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.whole.Correspondent;
import org.verbatim.whole.Newcomer;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Shelves;

/** Themes and people grow with the house: no page has all of them, each is found by typing. */
class FoundByTypingIT {

  private static final int AT_ONCE = 20;

  private final Newsroom people = Newsroom.open();
  private final Correspondent writer = people.editor();
  private final String own = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @Test
  void aThemeIsFoundByItsLettersChosenAndTakenAwayByKeyboard() {
    for (int n = 0; n <= AT_ONCE; n++) {
      Shelves.themed(people, "Marais " + own + " " + n);
    }
    Shelves.themed(people, "Zones humides " + own);
    String id = Newsroom.begun(writer);
    try (Visitor editor = Visitor.signedIn("editor")) {
      EditInterviewView room = EditInterviewView.open(editor, id).title("Ce qui se range " + own);
      assertFalse(editor.page().content().contains("Zones humides " + own), "not all are sent");
      ThemesInRoom themes = new ThemesInRoom(editor.page()).searching("marais " + own);
      assertThat(themes.found()).hasCount(AT_ONCE);
      assertEquals(List.of(), Axe.findings(editor.page()));
      editor.photograph("68-themes-found");
      themes.searchingOn("ZONES HUMIDES " + own).press("Tab", "Enter");
      assertThat(themes.chosen()).hasText("Zones humides " + own);
      assertThat(editor.page().locator("#themes-add")).isFocused();
      room.saved();

      EditInterviewView.open(editor, id);
      assertThat(themes.chosen()).hasText("Zones humides " + own);
      editor.resize(360);
      assertTrue(editor.pageWidth() <= 360);
      editor.page().locator("#themes").scrollIntoViewIfNeeded();
      editor.photograph("69-themes-narrow");
      themes.chosen().locator("button").press("Enter");
      assertThat(themes.chosen()).hasCount(0);
      assertThat(editor.page().locator("#themes-add")).isFocused();
    }
  }

  @Test
  void theDeskListsThemesSomeAtATimeAndFindsThem() {
    for (int n = 0; n < 26; n++) {
      Shelves.themed(people, "Dunes " + own + " " + n);
    }
    try (Visitor editor = Visitor.signedIn("editor")) {
      Page page = editor.go("/desk/themes");
      page.fill("#q", "dunes " + own);
      page.press("#q", "Enter");
      page.waitForURL("**/desk/themes?q=*");
      assertThat(page.locator(".shelf-line")).hasCount(25);
      page.click("a[rel=next]");
      assertThat(page.locator(".shelf-line")).hasCount(1);
      page.fill(".shelf-line [name=name]", " ");
      page.click(".shelf-line [type=submit]");
      assertThat(page.locator(".shelf-line")).hasCount(1);
      assertThat(page.locator(".shelf-line [aria-invalid=true]")).hasCount(1);
    }
  }

  @Test
  void whoIsSpokenToIsFoundByTheFirstLettersOfTheirName() {
    String name = "Zoé Q" + own;
    Newcomer zoe = Newcomer.invited(people.admin(), name, "REVIEWER");
    String id = Newsroom.begun(writer);
    try (Visitor reviewer = Visitor.signedIn("reviewer")) {
      ThreadsView margin = ReviewInterviewView.open(reviewer, id).threads().at(".opening");
      Page page = reviewer.page();
      Locator words = page.locator("#remark-words");
      Locator found = page.locator("#remark-words-people [role=option]");
      assertFalse(page.content().contains(name), "not all are sent");
      String begun = "Qu'en dites-vous, @q" + own.substring(0, own.length() - 1);
      words.pressSequentially(begun);
      assertThat(found).hasText("@" + zoe.login() + " " + name);
      // Links that the bar of the page covers while it is scrolled would be found too small.
      page.evaluate("scrollTo(0, 0)");
      assertEquals(List.of(), Axe.findings(page));
      reviewer.photograph("70-somebody-found");
      words.press("Escape");
      assertThat(found).hasCount(0);
      assertThat(words).hasValue(begun);
      words.pressSequentially(own.substring(own.length() - 1));
      assertThat(found).hasCount(1);
      words.press("Enter");
      assertThat(words).hasValue("Qu'en dites-vous, @" + zoe.login() + " ");
      assertThat(words).isFocused();
      words.pressSequentially("?");
      assertThat(found).hasCount(0);

      ReviewInterviewView.open(reviewer, id);
      page.locator(".remark-kept button").click();
      assertThat(words).hasValue("Qu'en dites-vous, @" + zoe.login() + " ?");
      margin.send();
    }
    assertTrue(zoe.session().get("/desk/notices").page().text().contains("s’adresse à vous"));
  }

  /** The themes in the room where one writes. */
  private record ThemesInRoom(Page page) {

    ThemesInRoom searching(String words) {
      page.click("#themes-add");
      return searchingOn(words);
    }

    ThemesInRoom searchingOn(String words) {
      page.fill("dialog input[type=search]", words);
      assertThat(found().first()).containsText(words.replaceAll(".* ", ""));
      return this;
    }

    void press(String... keys) {
      assertThat(found()).hasCount(1);
      new Keyboard(page).press(keys);
    }

    Locator found() {
      return page.locator(".theme-results .result");
    }

    Locator chosen() {
      return page.locator(".themes-chosen li");
    }
  }
}
