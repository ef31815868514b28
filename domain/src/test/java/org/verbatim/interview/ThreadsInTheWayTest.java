package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.refusal.Refused;
import org.verbatim.text.SeriesPlace;

class ThreadsInTheWayTest {

  private final Newsroom room = new Newsroom();

  @Test
  void theRefusalSaysHowManyThreadsBlockAndWhich() {
    Interview interview = room.drafted();
    room.review.submit(interview.id(), room.editor);
    interview.discussion().open(true);
    interview.discussion().open(false);
    interview.discussion().open(true);

    Refused refused =
        assertThrows(Refused.class, () -> room.review.approve(interview.id(), room.reviewer));
    assertEquals(WorkflowRefusal.THREADS_BLOCK, refused.reason());
    assertEquals(List.of(2, "1, 3"), refused.details());
  }

  @Test
  void whatBlockedAndIsResolvedStandsInTheWayNoMore() {
    Interview interview = room.drafted();
    room.review.submit(interview.id(), room.editor);
    int number = interview.discussion().open(true);
    interview.discussion().resolve(number);
    room.review.approve(interview.id(), room.reviewer);

    assertEquals(WorkStatus.APPROVED, interview.status());
  }

  @Test
  void openThreadsStopThePublicationOnlyWhereTheSeriesSaysSo() {
    Interview stopped = approvedIn(true);
    stopped.discussion().open(false);
    Interview free = approvedIn(false);
    free.discussion().open(false);
    Interview alone = room.approved();
    alone.discussion().open(false);

    assertRefused(
        WorkflowRefusal.THREADS_STOP, () -> room.publication.publish(stopped.id(), room.editor));
    room.publication.publish(free.id(), room.editor);
    room.publication.publish(alone.id(), room.editor);
    assertEquals(PublicState.ONLINE, free.publication().state());
  }

  @Test
  void whatMovesToAnotherSeriesFollowsItsRules() {
    Interview interview = approvedIn(false);
    SeriesPlace strict = new SeriesPlace(room.series(true).id(), 0);
    room.keep(interview, Words.complete("Ailleurs", strict), room.editor);
    room.approve(interview);
    interview.discussion().open(false);

    assertRefused(
        WorkflowRefusal.THREADS_STOP, () -> room.publication.publish(interview.id(), room.editor));
  }

  @Test
  void whatIsDueIsNotPublishedWhileAThreadStopsIt() {
    Interview interview = approvedIn(true);
    room.publication.schedule(
        interview.id(), room.clock.instant().plus(Duration.ofHours(1)), room.editor);
    interview.discussion().open(false);
    room.clock.pass(Duration.ofHours(2));
    assertTrue(room.due.workOffOne().isPresent());

    assertEquals(PublicState.NONE, interview.publication().state());
  }

  @Test
  void everySubmissionBeginsARound() {
    Interview interview = room.drafted();
    assertEquals(0, interview.discussion().round());
    room.review.submit(interview.id(), room.editor);
    room.review.recall(interview.id(), room.editor);
    room.review.submit(interview.id(), room.editor);

    assertEquals(2, interview.discussion().round());
  }

  private Interview approvedIn(boolean stoppedByThreads) {
    SeriesPlace place = new SeriesPlace(room.series(stoppedByThreads).id(), 0);
    Interview interview = room.drafting.begin(Words.complete("Une rivière", place), room.editor);
    room.approve(interview);
    return interview;
  }
}
