package org.verbatim.persistence.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.persistence.Database;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesSettings;
import org.verbatim.series.SeriesShelf;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

class SeriesInDatabaseTest {

  private static final List<String> QUESTIONS = List.of("D’où venez-vous ?", "Un dernier mot ?");

  @Test
  void itsQuestionsAreThereInOrderAlsoWhenTheTransactionIsOver() {
    UUID id = opened();

    Series read = with(shelf -> shelf.require(id));

    assertEquals(QUESTIONS, read.settings().questions());
    assertTrue(read.settings().openThreadsStopPublication());
    assertEquals(2, read.settings().requiredApprovals());
  }

  @Test
  void eachSettlementIsCountedSoThatALateOneIsNoticed() {
    UUID id = opened();
    int before = with(shelf -> shelf.require(id)).version();
    with(
        shelf -> {
          shelf.requireToChange(id).settle(settings("Autrement"));
          return id;
        });

    assertEquals(before + 1, with(shelf -> shelf.require(id)).version());
    assertEquals("Autrement", with(shelf -> shelf.require(id)).title());
  }

  private static UUID opened() {
    Series series = new Series(Slug.of("série " + UUID.randomUUID()), settings("Paroles"));
    with(
        shelf -> {
          shelf.add(series);
          return series;
        });
    return series.id();
  }

  private static SeriesSettings settings(String title) {
    return new SeriesSettings(
        title, RichText.EMPTY, SeriesFormat.CONVERSATION, true, "fr", QUESTIONS, true, 2);
  }

  private static <T> T with(Function<SeriesShelf, T> work) {
    return Database.inTransaction(
        (EntityManager manager) -> work.apply(Database.with(manager, new SeriesInDatabase())));
  }
}
