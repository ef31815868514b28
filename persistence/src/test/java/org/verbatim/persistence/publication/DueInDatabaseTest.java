package org.verbatim.persistence.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;
import org.verbatim.journal.Act;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalEntry;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.publication.DuePublications;
import org.verbatim.publication.EditionState;
import org.verbatim.publication.Printer;
import org.verbatim.publication.PublicationDesk;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Slug;

class DueInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofDays(7));
  private static final String NOTICE = "Les droits ont pris fin.";

  private final Actor editor = person("Élise", Role.EDITOR);
  private final Actor chief = person("Claire", Role.CHIEF);

  /** What other tests left due would be done in the place of what is looked at here. */
  @BeforeEach
  void nothingIsDue() {
    workOff(LATER.plus(Duration.ofDays(1)));
  }

  @Test
  void clocksThatLookAtOnceTakeAnInterviewAwayOnce() throws Exception {
    UUID id = published();
    at(NOON, desk -> desk.planEnd(id, LATER, NOTICE, chief));

    atOnce(4, () -> workOff(LATER));

    Interview interview = interview(id);
    assertEquals(PublicState.WITHDRAWN, interview.publication().state());
    assertFalse(interview.publication().end().isPlanned());
    assertEquals(List.of(NOTICE), told(id, Act.WITHDRAWN));
    assertEquals(
        EditionState.WITHDRAWN,
        Database.inTransaction(
            manager -> OtherAdapters.editions(manager).latest(id).orElseThrow().state()));
  }

  @Test
  void whatWasPlannedIsKeptAsItWasPlanned() {
    UUID id = published();
    at(NOON, desk -> desk.planEnd(id, LATER, NOTICE, chief));
    at(NOON, desk -> desk.embargo(id, LATER.minusSeconds(60), "Le rapport", chief));

    Interview read = interview(id);
    assertEquals(Optional.of(LATER), read.publication().end().at());
    assertEquals(NOTICE, read.publication().end().notice());
    assertEquals(Optional.of("Claire"), read.publication().end().byName());
    assertEquals(Optional.of(LATER.minusSeconds(60)), read.publication().embargo().until());
    assertEquals("Le rapport", read.publication().embargo().note());
    assertEquals(PublicState.EMBARGOED, read.publication().state());
    assertEquals("EMBARGOED", publicState(id), "the column says what Java says");
  }

  @Test
  void clocksThatLookAtOnceEndAnEmbargoOnceAndReadersPagesAreMadeAnew() throws Exception {
    UUID id = published();
    at(NOON, desk -> desk.embargo(id, LATER, "Le rapport", chief));
    long hidden = generation();

    workOff(LATER.minusSeconds(1));
    assertTrue(interview(id).publication().embargo().isRunning());
    assertEquals(hidden, generation());
    atOnce(4, () -> workOff(LATER));

    assertEquals("ONLINE", publicState(id));
    assertEquals(1, told(id, Act.EMBARGO_ENDED).size());
    assertEquals(hidden + 1, generation());
  }

  @Test
  void aPublicationWaitsForTheEndOfTheEmbargo() {
    UUID id = approved();
    at(NOON, desk -> desk.schedule(id, NOON.plusSeconds(60), editor));
    at(NOON, desk -> desk.embargo(id, LATER, "Le rapport", chief));

    workOff(NOON.plusSeconds(120));
    assertEquals("EMBARGOED", publicState(id));
    assertEquals(List.of(), told(id, Act.PUBLISHED));
    workOff(LATER);
    assertEquals("ONLINE", publicState(id));
    assertEquals(1, told(id, Act.PUBLISHED).size());
  }

  private UUID published() {
    UUID id = approved();
    at(NOON, desk -> desk.publish(id, editor));
    return id;
  }

  private UUID approved() {
    return Database.inTransaction(
        manager -> {
          Slug slug = Slug.of("entretien " + UUID.randomUUID());
          Interview interview = new Interview(slug, ReadyText.written(), editor, NOON);
          stand(interview, WorkStatus.APPROVED);
          manager.persist(interview);
          return interview.id();
        });
  }

  /** The way there is the domain's affair. */
  private static void stand(Interview interview, WorkStatus where) {
    try {
      Field status = Interview.class.getDeclaredField("status");
      status.setAccessible(true);
      status.set(interview, where);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Interview interview(UUID id) {
    return Database.inTransaction(manager -> OtherAdapters.interviews(manager).require(id));
  }

  private static List<String> told(UUID id, Act act) {
    return Database.inTransaction(
        manager ->
            OtherAdapters.journal(manager).about(id, 100).stream()
                .filter(entry -> entry.act() == act)
                .map(JournalEntry::detail)
                .toList());
  }

  private static String publicState(UUID id) {
    return Database.inTransaction(
        manager ->
            (String)
                manager
                    .createNativeQuery(
                        "select public_state from interview where id = :id", String.class)
                    .setParameter("id", id)
                    .getSingleResult());
  }

  private static long generation() {
    return Database.inTransaction(
        manager -> Database.with(manager, new SiteGenerationInDatabase()).current());
  }

  private static void at(Instant now, Consumer<PublicationDesk> work) {
    Database.inTransaction(
        manager -> {
          Acts acts = acts(manager, now);
          work.accept(new PublicationDesk(acts, printer(manager, acts), Surroundings.UNKNOWN));
          return manager;
        });
  }

  private static Void workOff(Instant now) {
    while (Database.inTransaction(manager -> due(manager, now).workOffOne()).isPresent()) {
      Thread.onSpinWait();
    }
    return null;
  }

  private static DuePublications due(EntityManager manager, Instant now) {
    Journal journal = OtherAdapters.journal(manager);
    return new DuePublications(
        Database.with(manager, new DueInDatabase()),
        printer(manager, acts(manager, now)),
        journal,
        (interview, done, actor, when) -> {},
        Surroundings.UNKNOWN,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Printer printer(EntityManager manager, Acts acts) {
    return new Printer(
        OtherAdapters.editions(manager),
        acts,
        Database.with(manager, new SiteGenerationInDatabase()),
        OtherAdapters.experts(manager));
  }

  private static Acts acts(EntityManager manager, Instant now) {
    return new Acts(
        OtherAdapters.interviews(manager),
        OtherAdapters.journal(manager),
        (interview, done, actor, when) -> {},
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static void atOnce(int clocks, Callable<Void> work) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(clocks);
    try {
      for (Future<Void> done : crowd.invokeAll(Collections.nCopies(clocks, work))) {
        done.get();
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  private static Actor person(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role));
  }
}
