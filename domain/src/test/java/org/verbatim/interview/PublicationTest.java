package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalEntry;
import org.verbatim.publication.Edition;
import org.verbatim.publication.EditionState;
import org.verbatim.text.Slug;

class PublicationTest {

  private final Newsroom room = new Newsroom();

  @Test
  void anInterviewWithAnEditionCanBeADraftAgainAndReadersSeeNoChange() {
    Interview interview = room.published();
    room.rewrite(interview, "Autrement dit");

    assertEquals(WorkStatus.DRAFT, interview.status());
    assertEquals(PublicState.ONLINE, interview.publication().state());
    assertEquals(Optional.of("Une rivière ne déborde pas"), shown(interview));

    room.approve(interview);
    assertEquals(Optional.of("Une rivière ne déborde pas"), shown(interview));

    room.publication.publish(interview.id(), room.editor);
    assertEquals(Optional.of("Autrement dit"), shown(interview));
    assertEquals(
        List.of(EditionState.REPLACED, EditionState.ONLINE),
        room.editions.of(interview.id()).stream().map(Edition::state).toList());
  }

  @Test
  void publishingTheSameWordsTwiceIsRefused() {
    Interview interview = room.published();

    assertRefused(
        WorkflowRefusal.ALREADY_ONLINE,
        () -> room.publication.publish(interview.id(), room.editor));
    assertRefused(
        WorkflowRefusal.ALREADY_ONLINE,
        () -> room.publication.schedule(interview.id(), tomorrow(), room.editor));
    assertEquals(1, room.editions.of(interview.id()).size());
  }

  @Test
  void whatWasWithdrawnCanBePublishedAgain() {
    Interview interview = room.published();
    room.publication.withdraw(interview.id(), "Une citation est fausse.", room.chief);

    assertEquals(PublicState.WITHDRAWN, interview.publication().state());
    assertTrue(shown(interview).isEmpty());

    room.publication.publish(interview.id(), room.editor);
    assertEquals(PublicState.ONLINE, interview.publication().state());
    assertEquals(2, interview.publication().editions());
  }

  @Test
  void withdrawingGivesUpThePublicationThatIsDue() {
    Interview interview = room.published();
    room.rewrite(interview, "Autrement dit");
    room.approve(interview);
    room.publication.schedule(interview.id(), tomorrow(), room.editor);
    room.publication.withdraw(interview.id(), "Une citation est fausse.", room.chief);
    room.clock.pass(Duration.ofDays(2));

    assertTrue(room.due.workOffOne().isEmpty());
    assertTrue(shown(interview).isEmpty());
  }

  @Test
  void thereIsNothingToWithdrawBeforeThePublicationAndNothingToCancelBeforeASchedule() {
    Interview interview = room.approved();

    assertRefused(
        WorkflowRefusal.NOT_ONLINE,
        () -> room.publication.withdraw(interview.id(), "Trop tôt.", room.chief));
    assertRefused(
        WorkflowRefusal.NOT_SCHEDULED,
        () -> room.publication.cancelSchedule(interview.id(), room.editor));
  }

  @Test
  void aDuePublicationFiresOnceAndNotBeforeItsTime() {
    Interview interview = room.approved();
    room.publication.schedule(interview.id(), tomorrow(), room.editor);

    assertEquals(PublicState.SCHEDULED, interview.publication().state());
    assertTrue(room.due.workOffOne().isEmpty());

    room.clock.pass(Duration.ofDays(3));
    assertEquals(Optional.of(interview.id()), room.due.workOffOne());
    assertTrue(room.due.workOffOne().isEmpty());
    assertEquals(1, room.editions.of(interview.id()).size());
    assertEquals(PublicState.ONLINE, interview.publication().state());
  }

  @Test
  void anEditAfterSchedulingGivesTheDateUpAtOnceAndTellsTheEditorAndTheChief() {
    Interview interview = room.approved();
    Instant due = tomorrow();
    room.publication.schedule(interview.id(), due, room.editor);
    room.keep(interview, Words.complete("Autrement dit"), room.chief);

    assertFalse(interview.publication().isScheduled());
    assertEquals(Optional.of(due), interview.publication().givenUp());
    assertTrue(room.journal.actsOn(interview.id()).contains(Act.SCHEDULE_GIVEN_UP));
    assertTrue(room.notices.told(room.editor).contains("SCHEDULE_GIVEN_UP"));
    assertFalse(room.notices.told(room.chief).contains("SCHEDULE_GIVEN_UP"), "they did it");
    room.clock.pass(Duration.ofDays(2));
    assertTrue(room.due.workOffOne().isEmpty());
    assertTrue(shown(interview).isEmpty());
  }

  @Test
  void keepingTheSameWordsLeavesTheDate() {
    Interview interview = room.approved();
    room.publication.schedule(interview.id(), tomorrow(), room.editor);
    room.keep(interview, interview.manuscript().text(), room.editor);

    assertTrue(interview.publication().isScheduled());
  }

  @Test
  void aDateThatWasGivenUpIsForgottenWithTheNextOne() {
    Interview interview = room.approved();
    room.publication.schedule(interview.id(), tomorrow(), room.editor);
    room.rewrite(interview, "Autrement dit");
    room.approve(interview);
    room.publication.schedule(interview.id(), tomorrow(), room.editor);

    assertEquals(Optional.empty(), interview.publication().givenUp());
  }

  @Test
  void theOldEditionStaysUntilTheUpdateIsDue() {
    Interview interview = room.published();
    room.rewrite(interview, "Autrement dit");
    room.approve(interview);
    room.publication.schedule(interview.id(), tomorrow(), room.editor);

    assertEquals(PublicState.ONLINE, interview.publication().state());
    assertEquals(Optional.of("Une rivière ne déborde pas"), shown(interview));
    room.clock.pass(Duration.ofDays(1));
    assertEquals(Optional.of(interview.id()), room.due.workOffOne());
    assertEquals(Optional.of("Autrement dit"), shown(interview));
    assertTrue(room.due.workOffOne().isEmpty());
  }

  @Test
  void aPublicationIsNotScheduledForThePast() {
    Interview interview = room.approved();
    Instant now = room.clock.instant();

    assertRefused(
        WorkflowRefusal.DUE_IN_THE_PAST,
        () -> room.publication.schedule(interview.id(), now, room.editor));
  }

  @Test
  void theAddressFollowsTheTitleUntilReadersKnowIt() {
    Interview interview = room.drafted();
    room.rewrite(interview, "L’eau n’attend pas");
    assertEquals("l-eau-n-attend-pas", interview.slug().value());

    room.approve(interview);
    room.publication.publish(interview.id(), room.editor);
    room.rewrite(interview, "L’eau attend");
    assertEquals("l-eau-n-attend-pas", interview.slug().value());
  }

  @Test
  void anotherAddressLeavesTheApprovalOfTheTextAsItIs() {
    Interview interview = room.published();

    readdress(interview, "une-autre-riviere");

    assertEquals("une-autre-riviere", interview.slug().value());
    assertEquals(WorkStatus.APPROVED, interview.status());
    assertTrue(room.interviews.isTaken(new Slug("une-riviere-ne-deborde-pas"), UUID.randomUUID()));
  }

  @Test
  void theAddressIsNotChangedWhileOthersReadTheText() {
    Interview interview = room.published();
    room.rewrite(interview, "Une rivière revient");
    room.review.submit(interview.id(), room.editor);

    assertRefused(
        WorkflowRefusal.NOT_AT_THIS_POINT, () -> readdress(interview, "une-autre-riviere"));
    assertFalse(room.interviews.isTaken(new Slug("une-autre-riviere"), UUID.randomUUID()));
  }

  @Test
  void anAddressThatIsTakenIsRefusedAndWrittenDown() {
    room.published();
    Interview other = room.drafted();

    assertRefused(
        WorkflowRefusal.ADDRESS_TAKEN, () -> readdress(other, "une-riviere-ne-deborde-pas"));
    assertLastRefused(other, "ADDRESS_TAKEN");
  }

  @Test
  void aNumberThatIsTakenIsRefusedAndWrittenDown() {
    UUID series = UUID.randomUUID();
    room.keep(room.drafted(), Words.numbered(series, 6), room.editor);
    Interview other = room.drafted();

    assertRefused(
        WorkflowRefusal.NUMBER_TAKEN,
        () -> room.keep(other, Words.numbered(series, 6), room.editor));
    assertLastRefused(other, "NUMBER_TAKEN");
  }

  private void assertLastRefused(Interview interview, String reason) {
    JournalEntry last = room.journal.about(interview.id(), 1).get(0);
    assertTrue(last.refused());
    assertEquals(Act.TEXT_CHANGED, last.act());
    assertEquals(reason, last.detail());
  }

  private void readdress(Interview interview, String slug) {
    int version = interview.manuscript().version();
    TextSave save = new TextSave(version, slug, interview.manuscript().text());
    room.drafting.keep(interview.id(), save, room.editor);
  }

  private Optional<String> shown(Interview interview) {
    return room.shownTitle(interview);
  }

  private Instant tomorrow() {
    return room.clock.instant().plus(Duration.ofDays(1));
  }
}
