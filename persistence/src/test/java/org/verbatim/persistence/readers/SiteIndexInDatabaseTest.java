package org.verbatim.persistence.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.persistence.Database;
import org.verbatim.publication.EditionState;
import org.verbatim.readers.SiteIndex;
import org.verbatim.readers.Standing;
import org.verbatim.readers.Visibility;

/** What is said of an address is what readers find there. */
class SiteIndexInDatabaseTest {

  @ParameterizedTest
  @EnumSource
  void anInterviewStandsAsReadersFindIt(EditionState state) {
    PrintedInDatabase printed = PrintedInDatabase.in(state);
    String slug = printed.slug();

    assertEquals(
        Map.of(slug, standing(state, false), "old-" + slug, standing(state, false)),
        ask(index -> index.interviews(Set.of(slug, "old-" + slug))));
  }

  @ParameterizedTest
  @EnumSource
  void underAnEmbargoItIsOnlyKnown(EditionState state) {
    PrintedInDatabase printed = PrintedInDatabase.in(state);
    printed.embargo();

    assertEquals(
        Map.of(printed.slug(), standing(state, true)),
        ask(index -> index.interviews(Set.of(printed.slug()))));
  }

  @ParameterizedTest
  @EnumSource
  void shelvesAreShownWithWhatStandsOnThem(EditionState state) {
    Set<String> slug = Set.of(PrintedInDatabase.in(state).slug());
    boolean seen = Visibility.readersSee(state, false);
    Map<String, Standing> expected =
        Map.of(slug.iterator().next(), seen ? Standing.SHOWN : Standing.KNOWN);

    assertEquals(expected, ask(index -> index.series(slug)));
    assertEquals(expected, ask(index -> index.experts(slug)));
    assertEquals(expected, ask(index -> index.themes(slug)));
  }

  @Test
  void whatNobodyHasIsUnknown() {
    Map<String, Standing> unknown = Map.of("nowhere", Standing.UNKNOWN);
    Set<String> nowhere = Set.of("nowhere");

    assertEquals(unknown, ask(index -> index.interviews(nowhere)));
    assertEquals(unknown, ask(index -> index.series(nowhere)));
    assertEquals(unknown, ask(index -> index.experts(nowhere)));
    assertEquals(unknown, ask(index -> index.themes(nowhere)));
  }

  private static Standing standing(EditionState state, boolean underEmbargo) {
    if (Visibility.readersSee(state, underEmbargo)) {
      return Standing.SHOWN;
    }
    return Visibility.readersAreToldOf(state) ? Standing.WITHDRAWN : Standing.KNOWN;
  }

  private static <T> T ask(Function<SiteIndex, T> question) {
    return Database.inTransaction(
        database -> question.apply(Database.with(database, new SiteIndexInDatabase())));
  }
}
