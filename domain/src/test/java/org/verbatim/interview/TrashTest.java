package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.publication.EditionState;

class TrashTest {

  private final Newsroom room = new Newsroom();

  @Test
  void anInterviewComesBackFromTheTrashAsItWas() {
    Interview interview = room.approved();
    interview.discussion().open(false);
    Instant since = interview.statusSince();
    room.clock.pass(Duration.ofDays(3));
    trash(interview);
    assertEquals(Optional.of("Élise Renard"), interview.trash().byName());
    assertEquals(Optional.of(room.clock.instant()), interview.trash().since());

    room.clock.pass(Duration.ofDays(3));
    room.drafting.bringBack(interview.id(), room.editor);

    assertEquals(WorkStatus.APPROVED, interview.status());
    assertEquals(since, interview.statusSince());
    assertEquals(1, interview.approvals().given().size());
    assertEquals(List.of(1), interview.discussion().openThreads());
    assertEquals(
        List.of(Act.APPROVED, Act.TRASHED, Act.BROUGHT_BACK),
        room.journal.actsOn(interview.id()).subList(2, 5));
    room.publication.publish(interview.id(), room.editor);
  }

  @Test
  void nothingIsDoneToItThereAndTheRefusalSaysSo() {
    Interview interview = room.drafted();
    trash(interview);

    assertRefused(WorkflowRefusal.IN_TRASH, () -> room.rewrite(interview, "Autrement"));
    assertRefused(WorkflowRefusal.IN_TRASH, () -> room.review.submit(interview.id(), room.editor));
    assertRefused(WorkflowRefusal.IN_TRASH, () -> trash(interview));
    assertEquals("Une rivière ne déborde pas", interview.manuscript().text().title());
  }

  @Test
  void itsAddressAndItsNumberStayItsOwn() {
    UUID series = UUID.randomUUID();
    Interview interview = room.drafted();
    room.keep(interview, Words.numbered(series, 6), room.editor);
    trash(interview);
    Interview other = room.drafted();

    assertTrue(room.interviews.isTaken(interview.slug(), other.id()));
    assertRefused(
        WorkflowRefusal.NUMBER_TAKEN,
        () -> room.keep(other, Words.numbered(series, 6), room.editor));
  }

  @Test
  void theNoticeOfAWithdrawalStaysForReaders() {
    Interview interview = room.published();
    room.publication.withdraw(interview.id(), "Une citation est fausse.", room.chief);
    room.drafting.trash(interview.id(), room.chief);

    assertEquals(
        EditionState.WITHDRAWN, room.editions.latest(interview.id()).orElseThrow().state());
    assertEquals(PublicState.WITHDRAWN, interview.publication().state());
  }

  @Test
  void whatIsDueByItselfIsGivenUpFirst() {
    Interview interview = room.approved();
    room.publication.schedule(interview.id(), room.in(Duration.ofDays(1)), room.editor);

    assertRefused(WorkflowRefusal.STILL_SCHEDULED, () -> trash(interview));
    room.publication.cancelSchedule(interview.id(), room.editor);
    trash(interview);
    assertTrue(interview.trash().isHolding());
  }

  private void trash(Interview interview) {
    room.drafting.trash(interview.id(), room.editor);
  }
}
