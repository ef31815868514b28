package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.whole.ManuscriptJson.Sources;

/** Titles that are none, that are very long, or that have no letter in them. */
class HostileTitlesIT {

  private static final int LONGEST = 300;

  private static Newsroom people;
  private static Sources sources;

  @BeforeAll
  static void open() {
    people = Newsroom.open();
    String picture = Newsroom.uploaded(people.editor(), "Une gare");
    String expert = Newsroom.introduced(people.editor(), "Yann Arzel");
    sources = new Sources(expert, "Yann Arzel", picture, "", "");
  }

  static Stream<Arguments> kept() {
    return Stream.of(
        Arguments.of("an emoji", "🦀"),
        Arguments.of("emoji in a family", "👩‍👩‍👧‍👦 et 🏳️‍🌈"),
        Arguments.of("300 characters", "é".repeat(LONGEST)),
        Arguments.of("150 emoji", "🦀".repeat(LONGEST / 2)),
        Arguments.of("the other direction", "\u202Eelbisrevér"),
        Arguments.of("one word without a break", "W".repeat(LONGEST)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kept")
  void aStrangeTitleIsPublishedAsItIs(String name, String title) {
    String id = Newsroom.written(people.editor(), titled(title));
    Newsroom.submitted(people.editor(), id);
    people.approve(id);
    people.publish(id);
    Reply page = people.editor().get(people.path(id));
    assertEquals(200, page.status());
    assertEquals(
        title.replace("\u202E", ""), page.page().select("h1").text().replace("\u202E", ""));
    assertTrue(page.page().select("footer.foot").hasText());
    assertEquals(200, people.editor().get("/interviews").status());
    Harmless.document("/feed.atom", people.editor().get("/feed.atom"));
    people.withdraw(id, "Un essai.");
  }

  @ParameterizedTest
  @ValueSource(ints = {LONGEST + 1, 5_000})
  void aTitleThatIsTooLongIsRefusedInWords(int length) {
    String id = Newsroom.begun(people.editor());
    Reply answer = Newsroom.saved(people.editor(), id, 1, titled("a".repeat(length)).write());
    assertEquals(422, answer.status());
    assertTrue(answer.body().contains("Le titre dépasse 300 caractères."), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00a0", "\u0000"})
  void aTextWithoutATitleIsKeptButNotHandedIn(String title) {
    String id = Newsroom.begun(people.editor());
    Reply kept = Newsroom.saved(people.editor(), id, 1, titled(title).write());
    assertEquals(200, kept.status());
    Form form = people.editor().form(Newsroom.submitting(id), "ask").pressing("ask:submit");
    Reply answer = people.editor().send(form);
    assertTrue(answer.page().select(".missing a[href$=#title]").hasText());
    assertTrue(answer.page().select(".interview-states").text().contains("Brouillon"));
    assertEquals(200, people.editor().get("/desk/interviews").status());
    assertEquals(200, people.editor().get("/desk/preview-page?interview=" + id).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk/edit-series settings settings:title", "/desk/themes add add:name"})
  void aShelfHasAName(String place) {
    String[] parts = place.split(" ");
    for (String name : new String[] {"", " ", "\u00a0"}) {
      Form form = people.chief().form(parts[0], parts[1]).with(parts[2], name);
      String button = parts[1].equals("add") ? "add:do" : "settings:save";
      Reply answer = people.chief().send(form.pressing(button));
      assertEquals(200, answer.status(), parts[0]);
      assertTrue(answer.page().select(".field-message").hasText(), parts[0]);
    }
  }

  /** No database keeps it, and no reader sees it. */
  @Test
  void aCharacterThatIsNoneIsLeftOut() {
    Map<String, String> said = Map.of("caption", "Un\u0000 quai", "credit", "\u0000");
    Reply kept = people.editor().upload("q.png", Pictures.fresh(), said, "application/json");
    assertTrue(kept.body().contains("\"caption\":\"Un quai\",\"credit\":\"\""), kept.body());

    String expert = Newsroom.introduced(people.editor(), "Yann\u0000 Le Goff");
    Reply profile = people.editor().get("/desk/edit-expert?id=" + expert);
    assertEquals("Yann Le Goff", profile.page().getElementById("profile:name").val());
  }

  private static ManuscriptJson titled(String title) {
    return new ManuscriptJson(title, "Des mots.", "https://example.org/", sources);
  }
}
