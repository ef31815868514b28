package org.verbatim.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.checklist.Destination;
import org.verbatim.expert.Experts;
import org.verbatim.settings.Settings;
import org.verbatim.text.Slug;

/** Where a link leads is asked for all links of a text at once, and for no whole interview. */
class SiteSurroundingsTest {

  private static final Slug FROM = new Slug("elle-meme");

  private final Index index = new Index();
  private final SiteSurroundings around =
      new SiteSurroundings(
          index,
          nobody(),
          new Settings("production", Optional.of("https://verbatim.example"), 9080));

  @ParameterizedTest
  @CsvSource({
    "https://elsewhere.example/interviews/shown, ELSEWHERE",
    "mailto:a@example.org, ELSEWHERE",
    "/interviews/shown, ALIVE",
    "https://verbatim.example/interviews/shown#x3, ALIVE",
    "/en/interviews/shown?x=1, ALIVE",
    "/interviews/withdrawn, DEAD",
    "/interviews/known, NOT_YET",
    "/interviews/unknown, DEAD",
    "/interviews/elle-meme, ALIVE",
    "/series/known, STILL_EMPTY",
    "/experts/known, STILL_EMPTY",
    "/themes/known, STILL_EMPTY",
    "/themes/shown, ALIVE",
    "/series/elle-meme, DEAD",
    "/legal, ALIVE",
    "/feed.atom, ALIVE",
    "/nowhere, DEAD"
  })
  void aLinkLeadsWhereReadersFindSomething(String address, Destination destination) {
    assertEquals(Map.of(address, destination), around.destinations(Set.of(address), FROM));
  }

  @Test
  void thirtyLinksAreOneQuestionForEachKindOfPlace() {
    Set<String> links = new HashSet<>(Set.of("/legal", "https://elsewhere.example/"));
    for (int at = 0; at < 10; at++) {
      links.add("/interviews/a" + at);
      links.add("/experts/b" + at);
      links.add("/series/c" + at);
    }

    assertEquals(links, around.destinations(links, FROM).keySet());

    assertEquals(
        List.of("experts", "interviews", "series"), index.asked.stream().sorted().toList());
  }

  @Test
  void aTextWithoutLinksAsksNothing() {
    assertEquals(Map.of(), around.destinations(Set.of(), FROM));
    assertEquals(Map.of(), around.namesOf(Set.of()));

    assertEquals(List.of(), index.asked);
  }

  /** Experts of whom nothing is to be asked. */
  private static Experts nobody() {
    return (Experts)
        Proxy.newProxyInstance(
            Experts.class.getClassLoader(),
            new Class<?>[] {Experts.class},
            (experts, asked, words) -> {
              throw new AssertionError("Asked: " + asked.getName());
            });
  }

  /** An address stands as its name says; the interview itself is not published. */
  private static final class Index implements SiteIndex {

    private final List<String> asked = new ArrayList<>();

    @Override
    public Map<String, Standing> interviews(Set<String> slugs) {
      return answered("interviews", slugs);
    }

    @Override
    public Map<String, Standing> series(Set<String> slugs) {
      return answered("series", slugs);
    }

    @Override
    public Map<String, Standing> experts(Set<String> slugs) {
      return answered("experts", slugs);
    }

    @Override
    public Map<String, Standing> themes(Set<String> slugs) {
      return answered("themes", slugs);
    }

    private Map<String, Standing> answered(String kind, Set<String> slugs) {
      asked.add(kind);
      return slugs.stream().collect(Collectors.toMap(slug -> slug, Index::standing));
    }

    private static Standing standing(String slug) {
      return Stream.of(Standing.values())
          .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(slug))
          .findFirst()
          .orElse(Standing.UNKNOWN);
    }
  }
}
