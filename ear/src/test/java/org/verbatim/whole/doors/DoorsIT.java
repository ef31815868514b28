package org.verbatim.whole.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.whole.Correspondent;
import org.verbatim.whole.Newsroom;

/**
 * One rule for all doors: every address of the product, for everybody who may come, against
 * interviews in every situation. An address that stands in no table fails the build.
 */
class DoorsIT {

  private static Newsroom people;
  private static Map<Situation, Subject> subjects;

  @BeforeAll
  static void write() {
    people = Newsroom.open();
    subjects = Subjects.written(people);
  }

  static Stream<Row> doors() throws IOException {
    return Stream.concat(Row.of(table("readers.txt")), Row.of(table("desk.txt")));
  }

  @Test
  void everyAddressOfTheProductStandsInATable() throws IOException {
    assertEquals(
        String.join("\n", PackagedRoutes.read()),
        doors()
            .map(row -> row.method() + " " + row.route())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void aDoorShowsToEverybodyWhatTheyMaySeeAndNoMore(Row row) {
    assertEquals("", String.join("\n", row.broken(people, subjects)));
  }

  /** The server's own reading of an address must not be wider than the lock on it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/%s.xhtml?%s",
        "/desk/%s/?%s",
        "/desk/%s;x=1?%s",
        "/desk/%s.xhtml;x=1?%s",
        "/desk/%s.xhtml/?%s",
        "/desk//%s?%s",
        "//desk/%s?%s",
        "/desk/./%s?%s",
        "/en/../desk/%s?%s",
        "/desk/login/../%s?%s",
        "/desk/login;/../%s?%s",
        "/DESK/%s?%s",
        "/desk/%%2e/%s?%s",
        "/desk%%2f%s?%s",
        "/desk/%s%%00?%s",
        "/desk/%s%%20?%s",
        "/jakarta.faces.resource/../desk/%s.xhtml?%s"
      })
  void noOtherSpellingOfAnAddressOpensADoor(String spelling) {
    Subject draft = subjects.get(Situation.DRAFT);
    String query = "id=" + draft.name("interview") + "&interview=" + draft.name("interview");
    for (String page : List.of("edit-interview", "preview-page")) {
      for (Audience outside : List.of(Audience.ANONYMOUS, Audience.ADMIN)) {
        Correspondent person = outside.among(people);
        String address = spelling.formatted(page, query);
        assertFalse(draft.isBetrayedBy(person.get(address).body()), outside + " " + address);
      }
    }
  }

  private static String table(String name) throws IOException {
    try (InputStream in = DoorsIT.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
