package org.verbatim.persistence.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Presence;
import org.verbatim.interview.Present;
import org.verbatim.persistence.Database;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

class PresenceInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final Instant LONG_AGO = NOON.minusSeconds(30);

  private final Actor elise = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  private final Actor karim = new Actor(UUID.randomUUID(), "Karim", Set.of(Role.CHIEF));
  private final UUID interview = interview();

  @Test
  void whoeverComesSeesTheOthersAndNotThemselves() {
    note(elise, NOON);
    note(karim, NOON.plusSeconds(5));

    assertEquals(List.of(new Present("Élise", NOON)), others(karim, LONG_AGO));
  }

  @Test
  void whoeverStaysIsThereSinceTheyCame() {
    note(elise, NOON);
    note(elise, NOON.plusSeconds(10));

    assertEquals(List.of(new Present("Élise", NOON)), others(karim, NOON.plusSeconds(5)));
  }

  @Test
  void whoeverWasNotSeenForLongHasLeft() {
    note(elise, NOON);

    assertEquals(List.of(), others(karim, NOON.plusSeconds(1)));
  }

  @Test
  void whoeverComesBackIsThereSinceThen() {
    note(elise, NOON.minusSeconds(600));
    note(elise, NOON);

    assertEquals(List.of(new Present("Élise", NOON)), others(karim, LONG_AGO));
  }

  @Test
  void nobodyIsAtAnInterviewThatIsNotThere() {
    UUID none = UUID.randomUUID();
    with(presence -> note(presence, none, elise, NOON));

    assertEquals(List.of(), with(presence -> presence.others(none, karim.account(), LONG_AGO)));
  }

  private void note(Actor actor, Instant at) {
    with(presence -> note(presence, interview, actor, at));
  }

  private static UUID note(Presence presence, UUID interview, Actor actor, Instant at) {
    presence.note(interview, actor, at, at.minusSeconds(30));
    return interview;
  }

  private List<Present> others(Actor reader, Instant since) {
    return with(presence -> presence.others(interview, reader.account(), since));
  }

  private UUID interview() {
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    Interview written = new Interview(slug, InterviewText.empty("fr"), elise, NOON);
    return Database.inTransaction(
        database -> {
          database.persist(written);
          return written.id();
        });
  }

  private static <T> T with(Function<Presence, T> work) {
    return Database.inTransaction(
        database -> work.apply(Database.with(database, new PresenceInDatabase())));
  }
}
