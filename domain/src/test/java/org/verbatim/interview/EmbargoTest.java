package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.refusal.Refused;

class EmbargoTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private final Newsroom room = new Newsroom();
  private final Instant end = room.in(WEEK);

  @Test
  void underAnEmbargoATextIsWrittenReviewedAndApprovedButNotPublished() {
    Interview interview = room.drafted();
    embargo(interview);
    room.rewrite(interview, "Autrement dit");
    room.approve(interview);

    Refused refused =
        assertThrows(Refused.class, () -> room.publication.publish(interview.id(), room.editor));
    assertEquals(WorkflowRefusal.UNDER_EMBARGO, refused.reason());
    assertEquals(List.of(end), refused.details());
    assertEquals(PublicState.EMBARGOED, interview.publication().state());
  }

  @Test
  void aPublicationIsScheduledForTheEndOfTheEmbargoAtTheEarliest() {
    Interview interview = room.approved();
    embargo(interview);

    assertRefused(
        WorkflowRefusal.UNDER_EMBARGO,
        () -> room.publication.schedule(interview.id(), end.minusSeconds(1), room.editor));
    room.publication.schedule(interview.id(), end, room.editor);

    room.clock.pass(WEEK);
    assertEquals(1, room.workOff());
    assertEquals(Optional.of("Une rivière ne déborde pas"), room.shownTitle(interview));
    assertEquals(List.of(Act.SCHEDULED, Act.EMBARGO_ENDED, Act.PUBLISHED), lastActs(interview, 3));
  }

  @Test
  void aPublicationThatWasDueBeforeWaitsForTheEndOfTheEmbargo() {
    Interview interview = room.approved();
    room.publication.schedule(interview.id(), room.in(DAY), room.editor);
    embargo(interview);

    room.clock.pass(DAY.multipliedBy(2));
    assertEquals(0, room.workOff());
    assertTrue(interview.publication().isScheduled(), "it is not lost");

    room.clock.pass(WEEK);
    assertEquals(1, room.workOff());
    assertEquals(Optional.of("Une rivière ne déborde pas"), room.shownTitle(interview));
  }

  @Test
  void whatIsOnlineIsHiddenUntilTheEndAndComesBackByItself() {
    Interview interview = room.published();
    long before = room.generation.current();
    room.publication.embargo(interview.id(), end, "Le rapport", room.chief);
    assertEquals(Optional.empty(), room.shownTitle(interview));
    assertTrue(room.generation.current() > before, "pages that are kept ready are out of date");

    room.clock.pass(WEEK);
    long hidden = room.generation.current();
    assertEquals(1, room.workOff());
    assertEquals(0, room.workOff());
    assertEquals(Optional.of("Une rivière ne déborde pas"), room.shownTitle(interview));
    assertTrue(room.generation.current() > hidden);
    assertTrue(room.notices.told(room.editor).contains("EMBARGO_ENDED"));
    assertEquals(1, room.editions.of(interview.id()).size(), "it is the same edition");
  }

  @Test
  void itLastsUntilTheClockEndsItAndNoShorter() {
    Interview interview = room.published();
    room.publication.embargo(interview.id(), end, "Le rapport", room.chief);

    room.clock.pass(WEEK.minusSeconds(1));
    assertEquals(0, room.workOff());
    room.clock.pass(WEEK);
    assertEquals(Optional.empty(), room.shownTitle(interview), "nobody has looked yet");
    room.workOff();
    assertEquals(Optional.of("Une rivière ne déborde pas"), room.shownTitle(interview));
  }

  @Test
  void whoPutItAndTheChiefMoveItsEndAndLiftIt() {
    Interview interview = room.approved();
    embargo(interview);
    room.publication.embargo(interview.id(), room.in(DAY), "Avancé", room.chief);
    assertEquals(Optional.of(room.in(DAY)), interview.publication().embargo().until());

    assertRefused(
        WorkflowRefusal.NOT_YOUR_EMBARGO,
        () -> room.publication.liftEmbargo(interview.id(), room.editor));
    room.publication.liftEmbargo(interview.id(), room.chief);
    room.publication.publish(interview.id(), room.editor);
    assertEquals(PublicState.ONLINE, interview.publication().state());
    assertFalse(interview.publication().embargo().isRunning());
  }

  @Test
  void itEndsInTheFutureAndSaysWhy() {
    Interview interview = room.approved();

    assertRefused(
        WorkflowRefusal.DUE_IN_THE_PAST,
        () ->
            room.publication.embargo(interview.id(), room.clock.instant(), "Rapport", room.editor));
    assertRefused(
        WorkflowRefusal.REASON_REQUIRED,
        () -> room.publication.embargo(interview.id(), end, " ", room.editor));
    assertFalse(interview.publication().embargo().isRunning());
  }

  private void embargo(Interview interview) {
    room.publication.embargo(interview.id(), end, "Remise du rapport", room.editor);
  }

  private List<Act> lastActs(Interview interview, int count) {
    List<Act> acts = room.journal.actsOn(interview.id());
    return acts.subList(acts.size() - count, acts.size());
  }
}
