package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.refusal.Refused;
import org.verbatim.text.InterviewText;

class RestoringTest {

  private static final InterviewText FIRST = Words.complete("La crue");
  private static final InterviewText SECOND = Words.complete("La décrue");

  private final Newsroom room = new Newsroom();

  @Test
  void theVersionIsTheWorkingTextBlockByBlock() {
    Interview interview = rewritten();
    restoreSubmitted(interview);
    assertEquals("La crue", interview.manuscript().text().title());
    assertEquals(FIRST.blocks(), interview.manuscript().text().blocks());
  }

  @Test
  void nothingIsErasedTheTextThatGaveWayIsAVersionToo() {
    Interview interview = rewritten();
    restoreSubmitted(interview);
    assertEquals(SECOND, revision(interview, RevisionCause.REPLACED).text());
    assertEquals(
        revision(interview, RevisionCause.SUBMITTED).text(),
        revision(interview, RevisionCause.RESTORED).text());
  }

  @Test
  void restoringIsAnEditSoThatAnApprovalFalls() {
    Interview interview = rewritten();
    room.approve(interview);
    restore(interview, revision(interview, RevisionCause.CHANGES_REQUESTED).id());
    assertEquals(WorkStatus.DRAFT, interview.status());
    assertTrue(room.journal.actsOn(interview.id()).contains(Act.APPROVAL_TAKEN_BACK));
    assertTrue(room.journal.actsOn(interview.id()).contains(Act.REVISION_RESTORED));
  }

  @Test
  void whoRestoresHasChangedTheTextAndDoesNotJudgeIt() {
    Interview interview = rewritten();
    room.restoring.restore(interview.id(), submitted(interview), room.chief);
    assertTrue(interview.wasWrittenBy(room.chief.account()));
  }

  @Test
  void whatIsBeingReviewedIsNotRestoredOver() {
    Interview interview = rewritten();
    room.review.submit(interview.id(), room.editor);
    refused(WorkflowRefusal.NOT_AT_THIS_POINT, interview, submitted(interview));
    assertEquals(SECOND, interview.manuscript().text());
    assertEquals(0, count(interview, RevisionCause.REPLACED));
  }

  @Test
  void theTextThatStandsIsNotRestored() {
    Interview interview = rewritten();
    restoreSubmitted(interview);
    refused(WorkflowRefusal.ALREADY_THIS_TEXT, interview, submitted(interview));
  }

  @Test
  void aVersionOfAnotherInterviewIsNone() {
    Interview interview = rewritten();
    Interview other = room.drafted();
    refused(WorkflowRefusal.REVISION_UNKNOWN, other, submitted(interview));
  }

  private Interview rewritten() {
    Interview interview = room.drafting.begin(FIRST, room.editor);
    room.review.submit(interview.id(), room.editor);
    room.review.requestChanges(interview.id(), "Et la suite ?", room.reviewer);
    room.keep(interview, SECOND, room.editor);
    return interview;
  }

  private void restoreSubmitted(Interview interview) {
    restore(interview, submitted(interview));
  }

  private void restore(Interview interview, UUID revision) {
    room.restoring.restore(interview.id(), revision, room.editor);
  }

  private void refused(WorkflowRefusal reason, Interview interview, UUID revision) {
    Refused refused = assertThrows(Refused.class, () -> restore(interview, revision));
    assertEquals(reason, refused.reason());
  }

  private UUID submitted(Interview interview) {
    return revision(interview, RevisionCause.SUBMITTED).id();
  }

  private Revision revision(Interview interview, RevisionCause cause) {
    return lines(interview).stream()
        .filter(line -> line.cause() == cause)
        .reduce((newer, older) -> older)
        .flatMap(line -> room.interviews.revision(line.id()))
        .orElseThrow();
  }

  private long count(Interview interview, RevisionCause cause) {
    return lines(interview).stream().filter(line -> line.cause() == cause).count();
  }

  private List<RevisionLine> lines(Interview interview) {
    return room.interviews.revisions(interview.id(), 100);
  }
}
