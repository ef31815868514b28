package org.verbatim.persistence.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.expert.Appearance;
import org.verbatim.expert.Appearances;
import org.verbatim.persistence.Database;

class AppearancesInDatabaseTest {

  private final UUID expert = UUID.randomUUID();

  @Test
  void theNewestComesFirstAndTheListEndsSomewhere() {
    spoke(expert, 2015, "doctorante");
    spoke(expert, 2024, "directrice");
    spoke(expert, 2019, "hydrologue");

    assertEquals(List.of("directrice", "hydrologue", "doctorante"), titles(9));
    assertEquals(List.of("directrice", "hydrologue"), titles(2));
  }

  @Test
  void ofAnInterviewThatWasPublishedAgainTheLastEditionCounts() {
    UUID interview = spoke(expert, 2024, "hydrologe");
    edition(interview, 2, expert, 2024, "hydrologue");

    assertEquals(List.of("hydrologue"), titles(9));
  }

  @Test
  void theLastKnownTitleIsThatOfTheNewestInterviewThatNamesOne() {
    UUID other = UUID.randomUUID();
    spoke(expert, 2019, "hydrologue");
    spoke(expert, 2015, "doctorante");
    spoke(expert, 2024, "");
    spoke(other, 2010, "juge");

    Map<UUID, Appearance> last =
        with(all -> all.lastKnown(Set.of(expert, other, UUID.randomUUID())));

    assertEquals(Set.of(expert, other), last.keySet());
    assertEquals("hydrologue", last.get(expert).title());
    assertEquals("juge", last.get(other).title());
    assertEquals(Map.of(), with(all -> all.lastKnown(Set.of())));
  }

  private List<String> titles(int atMost) {
    return with(all -> all.of(expert, atMost)).stream().map(Appearance::title).toList();
  }

  private static UUID spoke(UUID who, int year, String title) {
    UUID interview = UUID.randomUUID();
    write(
        """
        insert into interview (id, revision_lock, slug, status, status_since, requested,
          created_by, created_by_name, created_at, editions, online, shown_version, title,
          language, series_number, experts, expert_ids, searchable, changed_at, changed_by_name)
        values (:interview, 0, :slug, 'DRAFT', now(), '', :interview, 'C', now(), 1, false, 1, 'T',
          'fr', 0, '', '', '', now(), 'C')
        """,
        Map.of("interview", interview, "slug", "a" + interview.toString().replace("-", "")));
    edition(interview, 1, who, year, title);
    return interview;
  }

  private static void edition(UUID interview, int number, UUID who, int year, String title) {
    UUID edition = UUID.randomUUID();
    write(
        """
        insert into revision (id, interview, version, cause, text, at, by_account, by_name, reason)
        values (:edition, :interview, 1, 'PUBLISHED', '{}', now(), :interview, 'C', '')
        """,
        Map.of("edition", edition, "interview", interview));
    write(
        """
        insert into edition (id, interview, revision, number, text, interviewers, state,
          first_published_at, published_at, withdrawal_notice, language, kicker, title, standfirst,
          series_number)
        values (:edition, :interview, :edition, :number, '{}', 'C', 'REPLACED',
          make_timestamptz(:year, 5, 11, 10, 0, 0), now(), '', 'fr', '', 'Titre', '', 0)
        """,
        Map.of("edition", edition, "interview", interview, "number", number, "year", year));
    write(
        "insert into edition_expert values (:edition, 0, :expert, 'Hélène', :title, '', '')",
        Map.of("edition", edition, "expert", who, "title", title));
  }

  private static void write(String sql, Map<String, ?> values) {
    Database.inTransaction(
        manager -> {
          var query = manager.createNativeQuery(sql);
          values.forEach(query::setParameter);
          return query.executeUpdate();
        });
  }

  private static <T> T with(Function<Appearances, T> work) {
    return Database.inTransaction(
        manager -> work.apply(Database.with(manager, new AppearancesInDatabase())));
  }
}
