package org.verbatim.persistence.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Interview;
import org.verbatim.interview.PublicState;
import org.verbatim.overview.InterviewLine;
import org.verbatim.overview.Queue;
import org.verbatim.overview.Search;
import org.verbatim.overview.TrashedLine;
import org.verbatim.persistence.Database;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

class TrashCanInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");

  private final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  private final Interview interview =
      new Interview(
          Slug.of("entretien " + UUID.randomUUID()), InterviewText.empty("fr"), editor, NOON);

  @Test
  void whatLiesInTheTrashIsInNoPileAndNoListButItsOwn() {
    interview.trash(editor, NOON.plusSeconds(60));
    keep();

    assertEquals(List.of(), drafts());
    assertEquals(0, listed());
    TrashedLine line = trashed().get(0);
    assertEquals(NOON.plusSeconds(60), line.at());
    assertEquals("Élise", line.by());
  }

  @Test
  void whatIsBroughtBackIsWhereItWas() {
    interview.trash(editor, NOON.plusSeconds(60));
    interview.bringBack(editor);
    keep();

    assertEquals(1, drafts().size());
    assertEquals(1, listed());
    assertEquals(List.of(), trashed());
  }

  @Test
  void aTextUnderAnEmbargoSaysSoInItsPile() {
    interview.calendar().embargo(NOON.plusSeconds(60), "Rapport", editor, NOON);
    keep();

    assertEquals(
        List.of(PublicState.EMBARGOED), drafts().stream().map(InterviewLine::publicState).toList());
  }

  private List<InterviewLine> drafts() {
    return in(
        manager ->
            Database.with(manager, new WorkloadInDatabase()).waiting(Queue.DRAFTS, editor).lines());
  }

  private int listed() {
    Search mine =
        new Search(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.of(editor.account()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return in(manager -> Database.with(manager, new CatalogueInDatabase()).count(mine));
  }

  private List<TrashedLine> trashed() {
    return in(manager -> Database.with(manager, new TrashCanInDatabase()).from(0, 100)).stream()
        .filter(one -> one.line().id().equals(interview.id()))
        .toList();
  }

  private void keep() {
    in(
        manager -> {
          manager.persist(interview);
          return interview;
        });
  }

  private static <T> T in(Function<EntityManager, T> work) {
    return Database.inTransaction(work);
  }
}
