package org.verbatim.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.readers.SitePlace;

class SiteAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/, FRONT, ''",
    "/interviews, INTERVIEWS, ''",
    "/interviews/on-ne-repare-pas-une-riviere, INTERVIEW, on-ne-repare-pas-une-riviere",
    "/interviews/l-eau/quotes/b1-x.png, QUOTE_CARD, l-eau/b1-x",
    "/series/3-questions-a, SERIES, 3-questions-a",
    "/experts/helene-vasseur, EXPERT, helene-vasseur",
    "/themes/eau, THEME, eau",
    "/feed.atom, FEED_ATOM, ''",
    "/sitemap.xml, SITEMAP, ''",
    "/sitemap/2.xml, SITEMAP_PART, 2",
    "/robots.txt, ROBOTS, ''"
  })
  void aPathLeadsToItsRoute(String path, SiteRoute route, String slug) {
    SiteAddress address = SiteAddress.of(path, "1").orElseThrow();

    assertEquals(route, address.route());
    assertEquals(slug, address.slug());
    assertEquals(Locale.FRENCH, address.language());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/interviews/",
        "/interviews/Majuscule",
        "/interviews/a/b",
        "/interviews/a/quotes/b",
        "/interviews/a/quotes/.png",
        "/interviews/a/quotes/B.png",
        "/en/interviews/a/quotes/b.png",
        "/interviews/..",
        "/feedxatom",
        "/interviews/-a",
        "/interviews/a--b",
        "/en/feed.atom",
        "/english",
        "/fr",
        "",
        "/index.xhtml",
        "/WEB-INF/site/front.xhtml",
        "/resources/site/tokens.css"
      })
  void whateverIsNotInTheTableLeadsNowhere(String path) {
    assertEquals(Optional.empty(), SiteAddress.of(path, "1"));
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsThereInTwoLanguagesAndNoDocumentIs(SiteRoute route) {
    String path = route.path("a");
    String english = path.equals("/") ? "/en" : "/en" + path;

    assertEquals(route.isPage(), SiteAddress.of(english, "1").isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void aPathIsReadAsItIsWritten(SiteRoute route) {
    SiteAddress address = new SiteAddress(route, Locale.FRENCH, slugOf(route), 1);

    assertEquals(Optional.of(address), SiteAddress.of(address.path(), "1"));
  }

  @Test
  void onlyListsHavePages() {
    assertEquals("/interviews?page=3", SiteAddress.of("/interviews", "3").orElseThrow().path());
    assertEquals("/legal", SiteAddress.of("/legal", "3").orElseThrow().path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "", "1000000", "2 or 1=1"})
  void aPageThatIsNoneIsTheFirst(String page) {
    assertEquals(1, SiteAddress.of("/interviews", page).orElseThrow().page());
  }

  @Test
  void theSamePageIsFoundInTheOtherLanguage() {
    SiteAddress address = SiteAddress.of("/en/interviews", "2").orElseThrow();

    assertEquals("/interviews?page=2", address.in(Locale.FRENCH));
    assertEquals("/en/interviews?page=2", address.path());
  }

  @Test
  void anEndlessPathLeadsNowhere() {
    assertTrue(SiteAddress.of("/interviews/" + "a".repeat(200), "1").isEmpty());
  }

  private static String slugOf(SiteRoute route) {
    String second = route.pattern().contains("{quote}") ? "/c-d" : "";
    return route.pattern().contains("{slug}") ? "a-b" + second : "";
  }

  /** The checklist of the desk asks where links lead, and must know every route. */
  @ParameterizedTest
  @EnumSource(SiteRoute.class)
  void everyRouteIsAPlaceThatTextsMayLinkTo(SiteRoute route) {
    String path = route.path("une-riviere");
    assertTrue(SitePlace.at(path).isPresent(), path);
    assertEquals(route.isPage(), SitePlace.at(path.equals("/") ? "/en" : "/en" + path).isPresent());
  }
}
