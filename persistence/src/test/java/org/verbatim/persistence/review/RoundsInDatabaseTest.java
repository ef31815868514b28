package org.verbatim.persistence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.persistence.review.ReviewInDatabase.NOON;
import static org.verbatim.persistence.review.ReviewInDatabase.TODAY;
import static org.verbatim.persistence.review.ReviewInDatabase.asking;
import static org.verbatim.persistence.review.ReviewInDatabase.at;
import static org.verbatim.persistence.review.ReviewInDatabase.done;
import static org.verbatim.persistence.review.ReviewInDatabase.series;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Approval;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.review.Priority;
import org.verbatim.review.ReviewRequest;
import org.verbatim.review.ReviewRound;
import org.verbatim.review.Reviewer;
import org.verbatim.review.RoundTold;
import org.verbatim.series.Right;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesRights;

class RoundsInDatabaseTest {

  private final ReviewInDatabase room = new ReviewInDatabase();

  @Test
  void aRoundIsReadAsItWasAskedForWithAllThatWasDecided() {
    UUID id = room.drafted(null);
    LocalDate due = TODAY.plusDays(2);
    ReviewRequest request =
        new ReviewRequest(
            List.of(room.noe.account(), room.marc.account()),
            Optional.of(due),
            Priority.HIGH,
            "Vite.");
    at(desk -> done(() -> desk.submit(id, request, room.editor)));
    at(desk -> done(() -> desk.requestChanges(id, "Le titre.", room.noe)));
    at(desk -> done(() -> desk.submit(id, room.editor)));

    List<RoundTold> rounds = at(desk -> desk.rounds(id));

    assertEquals(List.of(2, 1), rounds.stream().map(one -> one.round().number()).toList());
    ReviewRound first = rounds.get(1).round();
    assertEquals("Noé, Marc", first.names());
    assertEquals(request, first.request());
    assertEquals(NOON, first.beganAt());
    assertEquals("Le titre.", rounds.get(1).decisions().get(0).reason());
    assertEquals(room.noe.account(), rounds.get(1).decisions().get(0).by());
    assertEquals(List.of("Marc"), rounds.get(1).silent().stream().map(Reviewer::name).toList());
  }

  @Test
  void otherPeopleAreAskedInTheSameRound() {
    UUID id = room.drafted(null);
    at(desk -> done(() -> desk.submit(id, asking(room.marc), room.editor)));
    at(desk -> done(() -> desk.reassign(id, asking(room.noe, room.marc), room.editor)));

    assertEquals("Noé, Marc", at(desk -> desk.rounds(id)).get(0).round().names());
  }

  @Test
  void theRightsOfASeriesAreReadAsTheyWereGiven() {
    SeriesRights rights = SeriesRights.of(Map.of(room.noe.account(), EnumSet.of(Right.PUBLISH)));
    UUID id = series(1, rights).id();
    SeriesRights read = Database.inTransaction(manager -> manager.find(Series.class, id).rights());

    assertTrue(read.isRestricted());
    assertTrue(read.give(Right.PUBLISH, room.noe.account()));
    assertTrue(read.give(Right.COMMENT, room.noe.account()));
    assertTrue(
        !read.give(Right.EDIT, room.noe.account()) && !read.give(Right.REVIEW, room.noe.account()));
  }

  @Test
  void whoApprovesAnewCountsAsOfNowAlsoBesideOthers() {
    UUID id = room.drafted(series(3, SeriesRights.byRole()));
    at(desk -> done(() -> desk.submit(id, room.editor)));
    at(desk -> desk.approve(id, room.marc));
    at(desk -> desk.approve(id, room.noe));
    at(desk -> done(() -> desk.recall(id, room.editor)));
    at(desk -> done(() -> desk.submit(id, room.editor)));
    at(desk -> desk.approve(id, room.marc));

    List<Approval> given =
        Database.inTransaction(
            manager -> OtherAdapters.interviews(manager).require(id).approvals().given());
    assertEquals(
        List.of("Noé 1", "Marc 2"),
        given.stream().map(one -> one.accountName() + " " + one.round()).toList());
  }
}
