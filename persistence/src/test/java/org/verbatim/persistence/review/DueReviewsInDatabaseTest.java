package org.verbatim.persistence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.verbatim.persistence.review.ReviewInDatabase.NOON;
import static org.verbatim.persistence.review.ReviewInDatabase.TODAY;
import static org.verbatim.persistence.review.ReviewInDatabase.at;
import static org.verbatim.persistence.review.ReviewInDatabase.done;
import static org.verbatim.persistence.review.ReviewInDatabase.series;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.verbatim.notice.DueReviews;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.NoPost;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.review.Panel;
import org.verbatim.review.Priority;
import org.verbatim.review.ReviewRequest;
import org.verbatim.series.SeriesRights;
import org.verbatim.staff.Actor;

class DueReviewsInDatabaseTest {

  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final Instant TWO_DAYS_LATER = NOON.plus(Duration.ofDays(2));

  private final ReviewInDatabase room = new ReviewInDatabase();

  @Test
  void nodesThatLookAtOnceTellEachPersonOnce() throws Exception {
    int texts = 30;
    for (int i = 0; i < texts; i++) {
      room.submitted(Priority.NORMAL, TOMORROW);
    }
    int nodes = 4;
    ExecutorService crowd = Executors.newFixedThreadPool(nodes);
    try {
      Callable<Integer> look = () -> workOff(NOON);
      int done = 0;
      for (Future<Integer> one : crowd.invokeAll(Collections.nCopies(nodes, look))) {
        done += one.get();
      }
      assertEquals(texts, told(room.marc, "DUE_TOMORROW"));
      assertEquals(0, workOff(NOON), "nothing is left after " + done);
    } finally {
      crowd.shutdownNow();
    }
    workOff(TWO_DAYS_LATER);
    assertEquals(texts, told(room.marc, "OVERDUE"));
    assertEquals(texts, told(room.marc, "DUE_TOMORROW"));
  }

  @Test
  void whatFailsHalfWayIsDoneAtTheNextLook() {
    room.submitted(Priority.NORMAL, TOMORROW);
    assertThrows(
        IllegalStateException.class,
        () ->
            Database.inTransaction(
                manager -> {
                  while (desk(manager, NOON).remindOfOne().isPresent()) {
                    manager.flush();
                  }
                  throw new IllegalStateException("the server dies");
                }));
    assertEquals(0, told(room.marc, "DUE_TOMORROW"));
    workOff(NOON);
    assertEquals(1, told(room.marc, "DUE_TOMORROW"));
  }

  @Test
  void whoHasApprovedIsNotRemindedWhileOthersAreAwaited() {
    UUID id = room.drafted(series(2, SeriesRights.byRole()));
    List<UUID> both = List.of(room.marc.account(), room.noe.account());
    ReviewRequest request = new ReviewRequest(both, Optional.of(TOMORROW), Priority.NORMAL, "");
    at(desk -> done(() -> desk.submit(id, request, room.editor)));
    at(desk -> desk.approve(id, room.noe));
    workOff(NOON);

    assertEquals(1, told(room.marc, "DUE_TOMORROW"));
    assertEquals(0, told(room.noe, "DUE_TOMORROW"));
  }

  private static int workOff(Instant now) {
    int done = 0;
    while (Database.inTransaction(manager -> desk(manager, now).remindOfOne()).isPresent()) {
      done++;
    }
    return done;
  }

  private static DueReviews desk(EntityManager manager, Instant now) {
    return new DueReviews(
        OtherAdapters.rounds(manager),
        OtherAdapters.interviews(manager),
        new Panel(OtherAdapters.accounts(manager)),
        OtherAdapters.herald(manager, new NoPost()),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private static long told(Actor person, String kind) {
    return Database.inTransaction(
        manager ->
            manager
                .createQuery(
                    "select count(*) from Notice where account = :account and str(kind) = :kind",
                    Long.class)
                .setParameter("account", person.account())
                .setParameter("kind", kind)
                .getSingleResult());
  }
}
