package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Finding;
import org.verbatim.checklist.Severity;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalEntry;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.BlockId;
import org.verbatim.text.Image;

class WorkflowTest {

  private final Newsroom room = new Newsroom();

  @Test
  void anInterviewGoesFromAnEmptyPageToItsReaders() {
    Interview interview = room.drafting.begin("fr", room.editor);
    room.rewrite(interview, "Une rivière ne déborde pas");
    room.review.submit(interview.id(), room.editor);
    room.review.requestChanges(interview.id(), "Le chapô ne dit pas quand.", room.reviewer);
    room.rewrite(interview, "Une rivière ne déborde pas, elle revient");
    room.approve(interview);
    room.publication.publish(interview.id(), room.editor);

    assertEquals(Optional.of("Une rivière ne déborde pas, elle revient"), shown(interview));
    assertEquals(
        List.of(
            Act.INTERVIEW_CREATED,
            Act.TEXT_CHANGED,
            Act.ADDRESS_CHANGED,
            Act.SUBMITTED,
            Act.CHANGES_REQUESTED,
            Act.TEXT_CHANGED,
            Act.ADDRESS_CHANGED,
            Act.SUBMITTED,
            Act.APPROVED,
            Act.PUBLISHED),
        room.journal.actsOn(interview.id()));
  }

  @Test
  void editingAnApprovedTextTakesTheApprovalBackVisibly() {
    Interview interview = room.approved();
    room.rewrite(interview, "Autrement dit");

    assertEquals(WorkStatus.DRAFT, interview.status());
    List<Act> acts = room.journal.actsOn(interview.id());
    assertTrue(acts.contains(Act.APPROVAL_TAKEN_BACK), acts::toString);
  }

  @Test
  void keepingTheSameWordsDoesNotTakeTheApprovalBack() {
    Interview interview = room.approved();
    room.keep(interview, interview.manuscript().text(), room.editor);

    assertEquals(WorkStatus.APPROVED, interview.status());
  }

  @Test
  void whoeverChangedATextOnceNeverApprovesItWhateverTheirRoles() {
    Interview interview = room.drafted();
    Actor allRoles = Newsroom.person("Lou Maréchal", Role.values());
    room.keep(interview, Words.complete("Une virgule de plus"), allRoles);
    room.rewrite(interview, "Encore autrement");
    room.review.submit(interview.id(), room.editor);

    assertRefused(WorkflowRefusal.OWN_WORK, () -> room.review.approve(interview.id(), allRoles));
    assertEquals(WorkStatus.IN_REVIEW, interview.status());
  }

  @Test
  void theRefusalListsAllThatIsMissingAndWhere() {
    Image picture = new Image(new BlockId("i1"), "", "", "", "");
    Interview interview = room.drafting.begin(Words.onlyBlocks(picture), room.editor);

    Incomplete refusal =
        assertThrows(Incomplete.class, () -> room.review.submit(interview.id(), room.editor));
    assertEquals(
        List.of(
            missing("title", "missing.title"),
            missing("standfirst", "missing.standfirst"),
            missing("participations", "missing.expert"),
            missing("blocks", "missing.answer"),
            missing("block-i1", "missing.image"),
            missing("block-i1", "missing.image-alt"),
            missing("block-i1", "missing.image-credit")),
        refusal.findings());
    assertEquals(WorkStatus.DRAFT, interview.status());
  }

  private static Finding missing(String field, String key) {
    return new Finding(Severity.REFUSES, key, field, "", "");
  }

  @Test
  void aRefusedActIsWrittenDownWithItsReason() {
    Interview interview = room.drafted();
    assertRefused(
        WorkflowRefusal.NOT_AT_THIS_POINT,
        () -> room.publication.publish(interview.id(), room.editor));

    JournalEntry last = room.journal.about(interview.id(), 1).get(0);
    assertEquals(Act.PUBLISHED, last.act());
    assertTrue(last.refused());
    assertEquals("NOT_AT_THIS_POINT", last.detail());
  }

  @Test
  void aReasonIsRequiredToSendBackAndToWithdraw() {
    Interview interview = room.published();
    assertRefused(
        WorkflowRefusal.REASON_REQUIRED,
        () -> room.publication.withdraw(interview.id(), " \n ", room.chief));
    assertEquals(PublicState.ONLINE, interview.publication().state());

    room.rewrite(interview, "Autrement dit");
    room.review.submit(interview.id(), room.editor);
    assertRefused(
        WorkflowRefusal.REASON_REQUIRED,
        () -> room.review.requestChanges(interview.id(), "", room.reviewer));
    assertEquals(WorkStatus.IN_REVIEW, interview.status());
  }

  @Test
  void whatWasAskedIsShownUntilTheTextIsSubmittedAgain() {
    Interview interview = room.drafted();
    room.review.submit(interview.id(), room.editor);
    room.review.requestChanges(interview.id(), " Le chapô. ", room.reviewer);
    assertEquals("Le chapô.", interview.discussion().requested());

    room.review.submit(interview.id(), room.editor);
    assertEquals("", interview.discussion().requested());
  }

  @Test
  void aVersionIsFrozenWhenSomethingIsDecided() {
    Interview interview = room.drafted();
    room.review.submit(interview.id(), room.editor);
    room.review.requestChanges(interview.id(), "Le chapô.", room.reviewer);
    room.approve(interview);
    room.publication.publish(interview.id(), room.editor);

    assertEquals(
        List.of(
            RevisionCause.PUBLISHED,
            RevisionCause.APPROVED,
            RevisionCause.SUBMITTED,
            RevisionCause.CHANGES_REQUESTED,
            RevisionCause.SUBMITTED),
        room.interviews.revisions(interview.id(), 9).stream().map(RevisionLine::cause).toList());
  }

  @Test
  void aSaveOnAnOldVersionIsRefusedAndBothTextsAreKept() {
    Interview interview = room.drafted();
    int before = interview.manuscript().version();
    room.rewrite(interview, "Le premier arrivé");
    TextSave late = new TextSave(before, "", Words.complete("Le second arrivé"));

    assertThrows(Stale.class, () -> room.drafting.keep(interview.id(), late, room.chief));
    assertEquals("Le premier arrivé", interview.manuscript().text().title());
    RevisionLine aside = room.interviews.revisions(interview.id(), 1).get(0);
    assertEquals(RevisionCause.SET_ASIDE, aside.cause());
    assertEquals(
        "Le second arrivé", room.interviews.revision(aside.id()).orElseThrow().text().title());
  }

  @Test
  void aSaveWhoseAnswerWasLostLeavesNoSecondCopyWhenItComesAgain() {
    Interview interview = room.drafted();
    TextSave save =
        new TextSave(interview.manuscript().version(), "", Words.complete("Une seule fois"));
    room.drafting.keep(interview.id(), save, room.editor);
    int versions = room.interviews.revisions(interview.id(), 9).size();

    assertThrows(Stale.class, () -> room.drafting.keep(interview.id(), save, room.editor));
    assertEquals(versions, room.interviews.revisions(interview.id(), 9).size());
  }

  private Optional<String> shown(Interview interview) {
    return room.shownTitle(interview);
  }
}
