package org.verbatim.persistence.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

class LastDecisionTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");

  private final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  private final Actor marc = new Actor(UUID.randomUUID(), "Marc", Set.of(Role.REVIEWER));
  private final Actor noe = new Actor(UUID.randomUUID(), "Noé", Set.of(Role.REVIEWER));
  private final Interview interview = interview();

  @Test
  void everybodyHasTheirOwnLastDecision() {
    freeze(RevisionCause.CHANGES_REQUESTED, marc, 0);
    freeze(RevisionCause.APPROVED, noe, 1);
    freeze(RevisionCause.APPROVED, marc, 2);

    assertEquals(Optional.of(NOON.plusSeconds(2)), last(marc).map(RevisionLine::at));
    assertEquals(Optional.of(NOON.plusSeconds(1)), last(noe).map(RevisionLine::at));
    assertEquals(Optional.empty(), last(editor));
  }

  @Test
  void handingInAndPublishingDecideNothingOnTheText() {
    freeze(RevisionCause.SUBMITTED, marc, 0);
    freeze(RevisionCause.PUBLISHED, marc, 1);

    assertEquals(Optional.empty(), last(marc));
  }

  private Optional<RevisionLine> last(Actor person) {
    return at(0, (interviews, acts) -> interviews.lastDecision(interview.id(), person.account()));
  }

  private void freeze(RevisionCause cause, Actor person, int seconds) {
    at(
        seconds,
        (interviews, acts) ->
            acts.freeze(interviews.require(interview.id()), cause, person, "").id());
  }

  private static <T> T at(int seconds, BiFunction<Interviews, Acts, T> work) {
    Clock clock = Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC);
    return Database.inTransaction(
        manager -> {
          Interviews interviews = OtherAdapters.interviews(manager);
          return work.apply(
              interviews,
              new Acts(
                  interviews, OtherAdapters.journal(manager), (it, done, by, when) -> {}, clock));
        });
  }

  private Interview interview() {
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    Interview written = new Interview(slug, InterviewText.empty("fr"), editor, NOON);
    return at(
        0,
        (interviews, acts) -> {
          interviews.add(written);
          return written;
        });
  }
}
