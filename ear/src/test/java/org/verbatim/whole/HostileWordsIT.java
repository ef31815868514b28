package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.whole.ManuscriptJson.Sources;

/**
 * Words that want to be markup, in every field that takes words, sent past the browser; by somebody
 * whose very name does the same. Everywhere they are words.
 */
class HostileWordsIT {

  private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
  private static final String WORDS =
      "<script>alert('" + MARK + "')</script>\"><img src=x onerror=alert(1)>]]>'&amp;&#60;b&#62;";
  private static final String SHORT = "<script>alert('" + MARK + "')</script>\"><img src=x>'&amp;";
  private static final String LINK = "javascript:alert('" + MARK + "')";

  private static Newsroom people;
  private static Correspondent author;
  private static Sources sources;
  private static Shelves shelves;
  private static String id;
  private static String path;

  @BeforeAll
  static void publish() {
    people = Newsroom.open();
    author = Newcomer.invited(people.admin(), SHORT, "EDITOR").session();
    shelves = Shelves.named(people, SHORT, "script-alert-" + MARK + "-script-img-src-x-amp");
    String expert = Newsroom.introduced(author, SHORT);
    describe(expert);
    String picture = Newsroom.uploaded(author, WORDS);
    sources = new Sources(expert, SHORT, picture, shelves.series(), shelves.theme());
    id = Newsroom.written(author, new ManuscriptJson(WORDS, WORDS, LINK, sources));
    Newsroom.submitted(author, id);
    people.sendBack(id, WORDS);
    Newsroom.submitted(author, id);
    people.approve(id);
    people.publish(id);
    path = people.path(id);
  }

  private static void describe(String expert) {
    Form form = author.form("/desk/edit-expert?id=" + expert, "profile");
    Form filled = form.with("profile:biography", "<p>" + WORDS + "</p>");
    assertEquals(302, author.send(filled.pressing("profile:save")).status());
  }

  @Test
  void readersSeeThemAsWords() {
    String series = "/series/" + shelves.seriesSlug();
    String theme = "/themes/" + shelves.themeSlug();
    for (String page : List.of(path, "/en" + path, series, theme, "/", "/interviews", "/experts")) {
      Harmless.page(page, people.editor().get(page), MARK);
    }
    assertTrue(people.editor().get(path).page().select("h1").text().contains("<script>alert("));
    assertTrue(people.editor().get(path).page().select("main").text().contains("<img src=x"));
  }

  @Test
  void programsReadThemAsWords() {
    for (String feed : List.of("/feed.atom", "/feed.rss")) {
      Harmless.feed(feed, people.editor().get(feed), MARK);
    }
    Harmless.document("/sitemap.xml", people.editor().get("/sitemap.xml"));
    Harmless.data(path, people.editor().get(path), MARK);
  }

  @Test
  void theDeskShowsThemAsWords() {
    for (String page :
        List.of(
            "/desk",
            "/desk/interviews",
            "/desk/edit-interview?id=" + id,
            "/desk/review-interview?id=" + id,
            "/desk/publish-interview?id=" + id,
            "/desk/preview?interview=" + id,
            "/desk/preview-page?interview=" + id,
            "/desk/revisions?interview=" + id,
            "/desk/journal?interview=" + id,
            "/desk/new-interview",
            "/desk/series",
            "/desk/edit-series?id=" + shelves.series(),
            "/desk/experts",
            "/desk/edit-expert?id=" + sources.expert(),
            "/desk/themes",
            "/desk/media",
            "/desk/edit-medium?medium=" + sources.picture(),
            "/desk/profile")) {
      Harmless.page(page, author.get(page), MARK);
    }
    Harmless.page("/desk/accounts", people.admin().get("/desk/accounts"), MARK);
  }

  /** What stands in an address is said again by some pages. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/interviews?q=%s",
        "/desk/interviews?title=%s",
        "/desk/media?q=%s",
        "/desk/media?refused=%s",
        "/desk/experts?q=%s",
        "/desk/themes?q=%s",
        "/desk/preview?interview=%s",
        "/desk/login?next=%s",
        "/interviews?page=%s",
        "/%s"
      })
  void anAddressIsNotSaidAgainAsMarkup(String address) {
    String words = WORDS.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22");
    String asked = address.formatted(words.replace(" ", "%20").replace("#", "%23"));
    Harmless.page(asked, people.editor().get(asked.replace("]", "%5D")), MARK);
    Harmless.page(asked, Correspondent.stranger().get(asked.replace("]", "%5D")), MARK);
  }

  @Test
  void aNoticeOfWithdrawalIsWords() {
    String other =
        Newsroom.written(author, new ManuscriptJson("Autre " + MARK, WORDS, LINK, sources));
    Newsroom.submitted(author, other);
    people.approve(other);
    people.publish(other);
    people.withdraw(other, WORDS);
    Reply gone = people.editor().get(people.path(other));
    assertEquals(410, gone.status());
    Harmless.page("the notice", gone, MARK);
    assertTrue(gone.page().select(".notice").text().contains("<script>alert("));
    Harmless.page("the journal", author.get("/desk/journal?interview=" + other), MARK);
  }

  @Test
  void aNameThatIsMarkupIsKeptAsAName() {
    Form form = author.form("/desk/profile", "about").with("about:name", SHORT + " bis");
    assertEquals(302, author.send(form.pressing("about:save")).status());
    Reply page = author.get("/desk/profile");
    assertEquals(SHORT + " bis", page.page().select("[name=about:name]").val());
    Harmless.page("/desk/profile", page, MARK);
  }

  @Test
  void aPictureIsDescribedInWords() {
    String page = "/desk/edit-medium?medium=" + sources.picture();
    Form form = author.form(page, "edit").with("edit:caption", WORDS).with("edit:alt", WORDS);
    assertEquals(302, author.send(form.pressing("edit:save")).status());
    Harmless.page(page, author.get(page), MARK);
    assertTrue(author.get("/desk/edit-medium?medium=" + sources.picture()).body().contains(MARK));
    Map<String, String> nothing = Map.of();
    Reply named = author.upload(WORDS + ".png", Pictures.fresh(), nothing, "application/json");
    assertEquals(200, named.status());
    Harmless.page("/desk/media", author.get("/desk/media"), MARK);
  }
}
