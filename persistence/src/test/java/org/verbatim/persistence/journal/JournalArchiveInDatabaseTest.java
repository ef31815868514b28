package org.verbatim.persistence.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verbatim.persistence.journal.JournalsInDatabase.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.JournalArchive;
import org.verbatim.journal.JournalEntry;
import org.verbatim.journal.JournalSearch;
import org.verbatim.persistence.Database;
import org.verbatim.staff.Actor;
import org.verbatim.text.Slug;
import org.verbatim.theme.Theme;

class JournalArchiveInDatabaseTest {

  private static final Instant NOON = Instant.parse("2031-03-12T11:00:00Z");
  private static final Set<Act> ALL = JournalSearch.EVERYTHING.acts();
  private static final Optional<UUID> ANY = Optional.empty();
  private static final Optional<Instant> EVER = Optional.empty();
  private static final UUID SUBJECT = UUID.randomUUID();
  private static final Actor ANNE = new Actor(UUID.randomUUID(), "Anne", Set.of());
  private static final Actor BRUNO = new Actor(UUID.randomUUID(), "Bruno", Set.of());

  /** Written late, so that the order of numbers is not that of time. */
  @BeforeAll
  static void fourActs() {
    write(ANNE, NOON.plusSeconds(30), Fact.done(Act.SUBMITTED, SUBJECT, "third"));
    write(ANNE, NOON, Fact.refused(Act.APPROVED, SUBJECT, "first"));
    write(BRUNO, NOON.plusSeconds(30), Fact.done(Act.THEME_NAMED, "fourth"));
    write(BRUNO, NOON.plusSeconds(20), Fact.refused(Act.THEME_NAMED, null, "second"));
  }

  @Test
  void eachFilterFindsItsOwnTheNewestFirst() {
    assertEquals(
        List.of("third", "first"), found(search(Optional.of(ANNE.account()), ALL, ANY, false)));
    assertEquals(
        List.of("fourth", "second"),
        found(search(Optional.of(BRUNO.account()), Set.of(Act.THEME_NAMED), ANY, false)));
    assertEquals(List.of("third", "first"), found(search(ANY, ALL, Optional.of(SUBJECT), false)));
    assertEquals(List.of("second"), found(search(Optional.of(BRUNO.account()), ALL, ANY, true)));
    assertEquals(List.of(), found(search(ANY, Set.of(), ANY, false)));
  }

  @Test
  void aDayHasABeginningAndAnEnd() {
    JournalSearch search =
        new JournalSearch(
            ANY, ALL, ANY, false, Optional.of(NOON), Optional.of(NOON.plusSeconds(30)));

    assertEquals(List.of("second", "first"), found(search));
  }

  @Test
  void pagesFollowEachOtherThoughTimesAreTheSame() {
    JournalSearch search = new JournalSearch(ANY, ALL, ANY, false, Optional.of(NOON), EVER);
    List<String> read = new ArrayList<>();
    long before = JournalArchive.NEWEST;
    for (List<JournalEntry> page = page(search, before); !page.isEmpty(); ) {
      read.add(page.get(0).detail());
      page = page(search, page.get(0).number());
    }

    assertEquals(List.of("fourth", "third", "second", "first"), read);
  }

  @Test
  void aSubjectIsCalledWhatItIsCalledNow() {
    Theme theme = theme();

    Map<UUID, String> names = with(archive -> archive.names(List.of(theme.id(), SUBJECT)));

    assertEquals(Map.of(theme.id(), theme.name()), names);
  }

  private static Theme theme() {
    return Database.inTransaction(
        manager -> {
          String name = "Thème " + UUID.randomUUID();
          Theme theme = new Theme(Slug.of(name), name);
          manager.persist(theme);
          return theme;
        });
  }

  private static JournalSearch search(
      Optional<UUID> actor, Set<Act> acts, Optional<UUID> subject, boolean refused) {
    return new JournalSearch(actor, acts, subject, refused, EVER, EVER);
  }

  private static List<JournalEntry> page(JournalSearch search, long before) {
    return with(archive -> archive.page(search, before, 1));
  }

  private static List<String> found(JournalSearch search) {
    return with(archive -> archive.page(search, JournalArchive.NEWEST, 9)).stream()
        .map(JournalEntry::detail)
        .toList();
  }

  private static <T> T with(Function<JournalArchive, T> work) {
    return Database.inTransaction(
        manager -> work.apply(Database.with(manager, new JournalArchiveInDatabase())));
  }
}
