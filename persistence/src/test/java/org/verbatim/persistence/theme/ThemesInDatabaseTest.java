package org.verbatim.persistence.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.persistence.Database;
import org.verbatim.text.Slug;
import org.verbatim.theme.Theme;
import org.verbatim.theme.Themes;

class ThemesInDatabaseTest {

  private static final int AT_ONCE = 20;

  private final String own = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void ofManyThemesAFewAreGivenAndTheLastIsFoundByItsLetters() {
    for (int n = 0; n < 500; n++) {
      added("Marée " + own + " " + n);
    }
    Theme last = added("Zones humides d’Été " + own);

    assertEquals(AT_ONCE, inThemes(themes -> themes.named("", 0, AT_ONCE)).size());
    assertEquals(AT_ONCE, inThemes(themes -> themes.named("maree " + own, 0, AT_ONCE)).size());
    assertEquals(500, inThemes(themes -> themes.count("MAREE " + own)).intValue());
    assertEquals(
        List.of(last.id()),
        inThemes(themes -> themes.named("d'ete " + own, 0, AT_ONCE)).stream()
            .map(Theme::id)
            .toList());
    assertTrue(inThemes(themes -> themes.named("maree " + own, 500, AT_ONCE)).isEmpty());
  }

  @Test
  void aThemeIsFoundByItsNewName() {
    Theme theme = added("Fleuves " + own);
    inThemes(
        themes -> {
          themes.requireToChange(theme.id()).rename("Rivières " + own);
          return theme;
        });

    assertEquals(0, inThemes(themes -> themes.count("fleuves " + own)).intValue());
    assertEquals(1, inThemes(themes -> themes.count("rivieres " + own)).intValue());
  }

  @Test
  void whatIsUnknownHasNoName() {
    Theme theme = added("Estuaires " + own);
    Set<UUID> asked = Set.of(theme.id(), UUID.randomUUID());

    assertEquals(Map.of(theme.id(), "Estuaires " + own), inThemes(themes -> themes.namesOf(asked)));
    assertEquals(Map.of(), inThemes(themes -> themes.namesOf(Set.of())));
  }

  private static Theme added(String name) {
    return inThemes(
        themes -> {
          Theme theme = new Theme(Slug.of(name), name);
          themes.add(theme);
          return theme;
        });
  }

  private static <T> T inThemes(Function<Themes, T> work) {
    return Database.inTransaction(
        manager -> work.apply(Database.with(manager, new ThemesInDatabase())));
  }
}
