package org.verbatim.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses lead into this site. */
class SitePlaceTest {

  private static final String HERE = "https://site.example";

  @ParameterizedTest
  @CsvSource({
    "/interviews/a, /interviews/a",
    "/interviews/a#x1a, /interviews/a",
    "/interviews?page=2, /interviews",
    "https://site.example/series/b, /series/b",
    "HTTPS://Site.example/series/b, /series/b",
    "https://site.example, /",
    "https://site.example#top, /"
  })
  void aPathAndTheSitesOwnAddressLeadInside(String address, String path) {
    assertEquals(Optional.of(path), SitePlace.pathOf(address, HERE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/interviews/a",
        "https://site.example.org/interviews/a",
        "https://site.example:8443/interviews/a",
        "mailto:a@site.example"
      })
  void allOthersLeadElsewhere(String address) {
    assertEquals(Optional.empty(), SitePlace.pathOf(address, HERE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/interviews/", "/interview/a", "/desk", "/en/en", "/interviews/A", "/a"})
  void whatHasNoSuchShapeIsNoPlace(String path) {
    assertEquals(Optional.empty(), SitePlace.at(path));
  }
}
