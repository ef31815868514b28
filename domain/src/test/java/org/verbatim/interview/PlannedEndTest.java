package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.JournalEntry;
import org.verbatim.publication.EditionState;

class PlannedEndTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final String NOTICE = "Les droits sur ce texte ont pris fin.";

  private final Newsroom room = new Newsroom();
  private final Interview interview = room.published();
  private final Instant end = room.in(WEEK);

  @Test
  void itTakesAwayWhatReadersSeeOnceAndTellsTheEditorAndTheChief() {
    plan();
    long before = room.generation.current();
    room.clock.pass(WEEK.plus(DAY));

    assertEquals(1, room.workOff());
    assertEquals(0, room.workOff());
    assertEquals(PublicState.WITHDRAWN, interview.publication().state());
    assertEquals(
        EditionState.WITHDRAWN, room.editions.latest(interview.id()).orElseThrow().state());
    assertTrue(room.generation.current() > before);
    JournalEntry last = room.journal.about(interview.id(), 1).get(0);
    assertEquals(NOTICE, last.detail());
    assertTrue(room.notices.told(room.editor).contains("WITHDRAWN"));
    assertTrue(room.notices.told(room.chief).contains("WITHDRAWN"));
  }

  @Test
  void beforeItsTimeNothingHappensAndItCanBeGivenUp() {
    plan();
    room.clock.pass(WEEK.minusSeconds(1));
    assertEquals(0, room.workOff());

    room.publication.cancelEnd(interview.id(), room.chief);
    room.clock.pass(WEEK);
    assertEquals(0, room.workOff());
    assertEquals(PublicState.ONLINE, interview.publication().state());
  }

  @Test
  void aNewEditionLeavesItWhereItIs() {
    plan();
    room.rewrite(interview, "Autrement dit");
    room.approve(interview);
    room.publication.publish(interview.id(), room.editor);

    assertEquals(Optional.of(end), interview.publication().end().at());
    room.clock.pass(WEEK);
    room.workOff();
    assertEquals(Optional.empty(), room.shownTitle(interview));
  }

  @Test
  void nothingIsScheduledForAfterIt() {
    plan();
    room.rewrite(interview, "Autrement dit");
    room.approve(interview);

    assertRefused(
        WorkflowRefusal.AFTER_THE_END,
        () -> room.publication.schedule(interview.id(), end, room.editor));
    room.publication.schedule(interview.id(), end.minusSeconds(60), room.editor);
    assertRefused(
        WorkflowRefusal.END_BEFORE_PUBLICATION,
        () -> room.publication.planEnd(interview.id(), room.in(DAY), NOTICE, room.chief));
  }

  @Test
  void whatIsOverIsNotPublishedAnyMoreWhenBothCameWhileNothingRan() {
    plan();
    room.rewrite(interview, "Autrement dit");
    room.approve(interview);
    room.publication.schedule(interview.id(), room.in(DAY), room.editor);
    room.clock.pass(WEEK.plus(DAY));

    assertEquals(1, room.workOff());
    assertEquals(1, room.editions.of(interview.id()).size());
    assertFalse(interview.publication().isScheduled());
    assertEquals(PublicState.WITHDRAWN, interview.publication().state());
  }

  @Test
  void whoeverWithdrawsBeforeGivesItUpForGood() {
    plan();
    room.publication.withdraw(interview.id(), "Une erreur", room.chief);
    room.publication.publish(interview.id(), room.editor);
    room.clock.pass(WEEK);

    assertEquals(0, room.workOff());
    assertEquals(PublicState.ONLINE, interview.publication().state());
  }

  @Test
  void itEndsInTheFutureAndReadersAreToldWhy() {
    assertRefused(
        WorkflowRefusal.DUE_IN_THE_PAST,
        () -> room.publication.planEnd(interview.id(), room.clock.instant(), NOTICE, room.chief));
    assertRefused(
        WorkflowRefusal.REASON_REQUIRED,
        () -> room.publication.planEnd(interview.id(), end, "", room.chief));
  }

  private void plan() {
    room.publication.planEnd(interview.id(), end, NOTICE, room.chief);
  }
}
