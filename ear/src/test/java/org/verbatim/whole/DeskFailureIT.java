package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong at the desk is said by a page of the desk, which leads back. */
class DeskFailureIT {

  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000001";

  @ParameterizedTest
  @CsvSource({
    "admin, /desk/interviews, 403, Vous n’avez pas accès à cette page",
    "editor, /desk/accounts, 403, Vous n’avez pas accès à cette page",
    "editor, /desk/nowhere, 404, Cette page n’existe pas",
    "editor, /desk/edit-interview?id=" + UNKNOWN + ", 404, Cette page n’existe pas",
    "editor, /desk/edit-medium?medium=%00, 400, Cette demande n’est pas valable",
    "editor, /desk/preview-page?interview=x, 404, Cette page n’existe pas"
  })
  void theDeskSaysWhatWentWrong(String login, String path, int status, String title) {
    Newsroom people = Newsroom.open();
    Correspondent person = login.equals("admin") ? people.admin() : people.editor();
    isAPageOfTheDesk(person.get(path), status, title, "fr", "Revenir à la rédaction");
  }

  @Test
  void aFormThatIsNotWholeIsExplained() {
    Correspondent editor = Newsroom.open().editor();
    Form form = editor.form("/desk/new-interview", "begin").pressing("begin:do");
    isAPageOfTheDesk(
        editor.send(form.withInventedState()),
        400,
        "Cette demande n’est pas valable",
        "fr",
        "Revenir à la rédaction");
  }

  /** PrimeFaces finds that out while the page is being written already. */
  @Test
  void aFormWithTheLicenceOfAnotherPageIsExplained() {
    Correspondent editor = Newsroom.open().editor();
    Form form = editor.form("/desk/new-interview", "begin");
    String other = editor.get("/desk/profile").nonce();
    isAPageOfTheDesk(
        editor.send(form.withNonce(other)),
        400,
        "Cette demande n’est pas valable",
        "fr",
        "Revenir à la rédaction");
  }

  @Test
  void itSaysSoInTheLanguageOfItsReader() {
    Correspondent stranger = Correspondent.stranger();
    isAPageOfTheDesk(
        stranger.get("/resources/nowhere.css", "Accept-Language", "en"),
        404,
        "There is no such page",
        "en",
        "Back to the desk");
  }

  private static void isAPageOfTheDesk(
      Reply reply, int status, String title, String language, String back) {
    assertEquals(status, reply.status());
    assertEquals(title, reply.page().select("h1").text());
    assertEquals(language, reply.page().select("html").attr("lang"));
    assertEquals(back, reply.page().select("main a.button[href=/desk]").text());
    assertTrue(reply.page().select("body").hasClass("desk"));
    assertFalse(reply.nonce().isEmpty());
  }
}
