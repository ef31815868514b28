package org.verbatim.whole.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verbatim.whole.ManuscriptJson;
import org.verbatim.whole.Newsroom;
import org.verbatim.whole.Shelves;

/** Every page of desk and site: for everybody, on every screen, in both languages. */
class AccessibleIT {

  private static final int WIDE = 1280;
  private static final int TELEPHONE = 360;
  private static final List<Integer> NARROW = List.of(360, 320);

  /** All colours of a page: where the dark changes none of them, there is nothing more to see. */
  private static final String COLOURS =
      """
      () => [...document.querySelectorAll("body, body *")]
        .map((element) => getComputedStyle(element))
        .map((style) => [style.color, style.backgroundColor, style.borderBottomColor])
        .join()
      """;

  /** What nobody can break at a space, as wide as a telephone and more. */
  private static final String ONE_WORD = "Anticonstitutionnellement".repeat(3);

  private static final Map<String, Visitor> VISITORS = new HashMap<>();

  @BeforeAll
  static void namesOfOneLongWordStandOnTheShelves() {
    Newsroom people = Newsroom.open();
    Shelves shelves = Shelves.named(people, ONE_WORD, ONE_WORD.toLowerCase(Locale.ROOT));
    String expert = Newsroom.introduced(people.editor(), ONE_WORD);
    String picture = Newsroom.uploaded(people.editor(), ONE_WORD);
    var sources =
        new ManuscriptJson.Sources(expert, ONE_WORD, picture, shelves.series(), shelves.theme());
    var text = new ManuscriptJson(ONE_WORD, ONE_WORD, "", sources);
    String id = Newsroom.written(people.editor(), text);
    Newsroom.submitted(people.editor(), id);
    people.approve(id);
    people.publish(id);
    people.embargo(id, ONE_WORD);
    people.trash(Newsroom.written(people.editor(), text));
  }

  @BeforeAll
  static void somebodyOfEachKindComes() {
    VISITORS.put("", Visitor.wide());
    VISITORS.put(Language.FRENCH + "chief", Visitor.signedIn("chief"));
    VISITORS.put(Language.FRENCH + "admin", Visitor.signedIn("admin"));
    VISITORS.put(Language.ENGLISH + "chief", Visitor.fromAbroad("CHIEF"));
    VISITORS.put(Language.ENGLISH + "admin", Visitor.fromAbroad("ADMIN"));
  }

  private static Visitor visitor(Language language, String login) {
    return VISITORS.get(login.isEmpty() ? login : language + login);
  }

  @AfterAll
  static void theyGo() {
    VISITORS.values().forEach(Visitor::close);
  }

  @Test
  void everyPageThatThereIsIsLookedAt() {
    Set<String> looked =
        Arrays.stream(DeskPage.values())
            .map(DeskPage::stem)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Sources.deskPages(), looked);
    Set<String> routes =
        Arrays.stream(SitePage.values())
            .map(SitePage::route)
            .filter(route -> !route.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Sources.siteRoutes(), routes);
  }

  @TestFactory
  Stream<DynamicNode> everyPageIsThereForEverybody() {
    return Arrays.stream(Language.values()).map(AccessibleIT::inTheLanguage);
  }

  private static DynamicNode inTheLanguage(Language language) {
    Stream<DynamicNode> site =
        Arrays.stream(SitePage.values())
            .map(
                page ->
                    look(
                        page.name(),
                        language,
                        VISITORS.get(""),
                        each -> page.open(each, language)));
    Stream<DynamicNode> desk =
        Arrays.stream(DeskPage.values())
            .map(
                page ->
                    look(
                        "desk-" + page.name(),
                        language,
                        visitor(language, page.login()),
                        each -> page.open(each, language)));
    return dynamicContainer(language.name(), Stream.concat(site, desk));
  }

  private static DynamicNode look(
      String name, Language language, Visitor visitor, Function<Visitor, Page> open) {
    String file = name.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + language.tag();
    return dynamicTest(
        file,
        () -> {
          visitor.resize(WIDE);
          Page page = open.apply(visitor);
          visitor.photograph(file + "-" + WIDE);
          assertAll(
              () -> assertEquals(Set.of(), language.foreignWordsOn(page)),
              () -> assertEveryoneCanUse(page, language),
              () -> assertFitsNarrowScreens(visitor, file));
        });
  }

  /** The language changes nothing about colours and structure: it is enough to look once. */
  private static void assertEveryoneCanUse(Page page, Language language) {
    if (language == Language.FRENCH) {
      assertEquals(List.of(), Axe.findings(page));
      Object byDay = page.evaluate(COLOURS);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      boolean changed = !page.evaluate(COLOURS).equals(byDay);
      List<String> inTheDark = changed ? Axe.findingsInColour(page) : List.of();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      assertEquals(List.of(), inTheDark);
    }
  }

  private static void assertFitsNarrowScreens(Visitor visitor, String file) {
    for (int width : NARROW) {
      visitor.resize(width);
      if (width == TELEPHONE) {
        visitor.photograph(file + "-" + width);
      }
      assertEquals(width, visitor.pageWidth(), () -> file + " scrolls sideways");
    }
  }
}
