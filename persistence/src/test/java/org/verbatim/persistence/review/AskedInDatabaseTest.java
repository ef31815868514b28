package org.verbatim.persistence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.persistence.review.ReviewInDatabase.TODAY;
import static org.verbatim.persistence.review.ReviewInDatabase.asking;
import static org.verbatim.persistence.review.ReviewInDatabase.at;
import static org.verbatim.persistence.review.ReviewInDatabase.done;
import static org.verbatim.persistence.review.ReviewInDatabase.person;
import static org.verbatim.persistence.review.ReviewInDatabase.series;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.overview.AskedReview;
import org.verbatim.overview.InterviewLine;
import org.verbatim.overview.Queue;
import org.verbatim.overview.Search;
import org.verbatim.overview.Sorting;
import org.verbatim.overview.Workload;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.review.Priority;
import org.verbatim.series.Right;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesRights;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

class AskedInDatabaseTest {

  private final ReviewInDatabase room = new ReviewInDatabase();

  @Test
  void whatAwaitsSomebodyByNameIsSortedByPriorityThenByDay() {
    UUID later = room.submitted(Priority.NORMAL, TODAY.plusDays(1));
    UUID never = room.submitted(Priority.NORMAL, null);
    UUID urgent = room.submitted(Priority.URGENT, TODAY.plusDays(9));

    assertEquals(List.of(urgent, later, never), waiting(Queue.ASKED, room.marc));
    assertEquals(List.of(), waiting(Queue.ASKED, room.noe));
    assertTrue(waiting(Queue.TO_REVIEW, room.noe).stream().noneMatch(urgent::equals));
  }

  @Test
  void whereNobodyIsNamedItAwaitsWhoeverMay() {
    UUID id = room.drafted(null);
    at(desk -> done(() -> desk.submit(id, room.editor)));

    assertTrue(waiting(Queue.TO_REVIEW, room.noe).contains(id));
    assertEquals(List.of(), waiting(Queue.ASKED, room.noe));
  }

  @Test
  void whoApprovedInThisRoundIsAwaitedNoMore() {
    Series strict = series(2, SeriesRights.byRole());
    UUID id = room.drafted(strict);
    at(desk -> done(() -> desk.submit(id, asking(room.marc, room.noe), room.editor)));
    at(desk -> desk.approve(id, room.marc));

    assertEquals(List.of(), waiting(Queue.ASKED, room.marc));
    assertEquals(List.of(id), waiting(Queue.ASKED, room.noe));
  }

  @Test
  void nothingOfARestrictedSeriesAwaitsThoseWhoDoNotReviewThere() {
    Actor other = person("Luc", Role.EDITOR);
    SeriesRights rights =
        SeriesRights.of(
            Map.of(
                room.editor.account(), EnumSet.of(Right.EDIT),
                room.noe.account(), EnumSet.of(Right.COMMENT),
                other.account(), EnumSet.of(Right.REVIEW)));
    UUID id = room.drafted(series(1, rights));
    at(desk -> done(() -> desk.submit(id, room.editor)));

    assertTrue(waiting(Queue.TO_REVIEW, other).contains(id), "named there, whatever the role");
    assertTrue(waiting(Queue.TO_REVIEW, room.marc).stream().noneMatch(id::equals));
    assertTrue(waiting(Queue.TO_REVIEW, room.noe).stream().noneMatch(id::equals));
  }

  @Test
  void theListIsNarrowedToWhatSomebodyIsAskedFor() {
    UUID id = room.submitted(Priority.URGENT, TODAY);
    Search everything = Search.EVERYTHING;
    Search mine =
        new Search(
            "",
            everything.status(),
            everything.state(),
            everything.series(),
            "",
            everything.author(),
            Optional.of(room.marc.account()),
            everything.from(),
            everything.until());
    List<InterviewLine> lines =
        Database.inTransaction(
            manager -> OtherAdapters.catalogue(manager).page(mine, Sorting.CHANGED_LAST, 0));

    assertEquals(List.of(id), lines.stream().map(InterviewLine::id).toList());
    assertEquals(
        Optional.of(new AskedReview("Marc", Optional.of(TODAY), Priority.URGENT)),
        lines.get(0).review());
  }

  private static List<UUID> waiting(Queue queue, Actor actor) {
    return Database.inTransaction(
        manager -> {
          Workload workload = OtherAdapters.workload(manager);
          return workload.waiting(queue, actor).lines().stream().map(InterviewLine::id).toList();
        });
  }
}
