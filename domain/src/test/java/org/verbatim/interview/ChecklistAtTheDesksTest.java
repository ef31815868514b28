package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.verbatim.checklist.Destination;
import org.verbatim.checklist.Finding;
import org.verbatim.journal.Act;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.InterviewText;
import org.verbatim.text.PullQuote;
import org.verbatim.text.Related;

/** What the checklist finds stands against a review and a publication, and against nothing else. */
class ChecklistAtTheDesksTest {

  private static final PullQuote NEVER_SAID =
      new PullQuote(new BlockId("q1"), "Jamais de la vie", "x1a", false);
  private static final Related NEXT =
      new Related(
          new BlockId("r1"),
          "À suivre",
          List.of(new Related.Link("La suite", "/interviews/suite")));

  private final Newsroom room = new Newsroom();

  @Test
  void aTextIsKeptWhateverIsFoundInIt() {
    Interview interview = room.drafted();
    room.keep(interview, with(NEVER_SAID), room.editor);
    assertEquals(2, interview.manuscript().version());
  }

  @Test
  void itIsNotHandedInAndTheRefusalLeadsToTheField() {
    Interview interview = room.drafting.begin(with(NEVER_SAID), room.editor);

    assertEquals(
        List.of("check.pull-quote at block-q1-pulled"),
        found(() -> room.review.submit(interview.id(), room.editor)));
    assertEquals(WorkStatus.DRAFT, interview.status());
    assertEquals(Act.SUBMITTED, room.journal.about(interview.id(), 1).get(0).act());
  }

  @Test
  void aTitleThatNobodySaidIsHandedInOnlyIfItSaysSo() {
    InterviewText quoting = Words.complete("« Jamais de la vie »");
    Interview interview = room.drafting.begin(quoting, room.editor);
    assertEquals(
        List.of("check.quoted-title at title"),
        found(() -> room.review.submit(interview.id(), room.editor)));

    room.keep(interview, quoting.withTitleAdapted(true), room.editor);
    room.review.submit(interview.id(), room.editor);
    assertEquals(WorkStatus.IN_REVIEW, interview.status());
  }

  @Test
  void aWarningStopsNobody() {
    Interview interview = room.drafting.begin(Words.complete("é".repeat(200)), room.editor);
    room.approve(interview);
    room.publication.publish(interview.id(), room.editor);
    assertTrue(interview.publication().isOnline());
  }

  @Test
  void aProfileThatWasRenamedSinceStandsAgainstThePublication() {
    Interview interview = room.approved();
    room.around.named(expertOf(interview), "Anne Lœvenbruck");

    assertEquals(
        List.of("check.name at participations"),
        found(() -> room.publication.publish(interview.id(), room.editor)));
    assertEquals(
        List.of("check.name at participations"),
        found(() -> room.publication.schedule(interview.id(), tomorrow(), room.editor)));
    assertFalse(interview.publication().isOnline());
    assertFalse(interview.publication().isScheduled());
  }

  @Test
  void aLinkToWhatIsNotPublishedYetMayBeReviewedAndScheduledButNotPublished() {
    room.around.page("/interviews/suite", Destination.NOT_YET);
    Interview interview = room.drafting.begin(with(NEXT), room.editor);
    room.approve(interview);

    assertEquals(
        List.of("check.link.not-yet at block-r1"),
        found(() -> room.publication.publish(interview.id(), room.editor)));
    room.publication.schedule(interview.id(), tomorrow(), room.editor);
    room.around.page("/interviews/suite", Destination.ALIVE);
    room.clock.pass(Duration.ofDays(2));
    room.due.workOffOne();
    assertTrue(interview.publication().isOnline());
  }

  @Test
  void whatIsDueIsGivenUpWhereALinkDiedAndWhoeverWroteItIsTold() {
    room.around.page("/interviews/suite", Destination.ALIVE);
    Interview interview = room.drafting.begin(with(NEXT), room.editor);
    room.approve(interview);
    room.publication.schedule(interview.id(), tomorrow(), room.editor);
    room.around.page("/interviews/suite", Destination.DEAD);
    room.clock.pass(Duration.ofDays(2));

    assertGivenUp(interview);
  }

  /** No desk lets it come so far: the text was approved and scheduled before quotes had ties. */
  @Test
  void whatIsDueIsGivenUpWhereAQuoteIsNotTheWordsOfTheAnswer() {
    Interview interview = room.approved();
    room.publication.schedule(interview.id(), tomorrow(), room.editor);
    interview.manuscript().rewrite(with(NEVER_SAID), new Change(room.editor, tomorrow()));
    room.clock.pass(Duration.ofDays(2));

    assertGivenUp(interview);
  }

  private void assertGivenUp(Interview interview) {
    assertEquals(Optional.of(interview.id()), room.due.workOffOne());
    assertFalse(interview.publication().isOnline());
    assertFalse(interview.publication().isScheduled());
    assertEquals(Act.PUBLICATION_FAILED, room.journal.about(interview.id(), 1).get(0).act());
    assertTrue(room.notices.told(room.editor).contains("COULD_NOT_PUBLISH"));
    assertTrue(room.notices.told(room.chief).contains("COULD_NOT_PUBLISH"));
  }

  private Instant tomorrow() {
    return room.clock.instant().plus(Duration.ofDays(1));
  }

  private static UUID expertOf(Interview interview) {
    return interview.manuscript().text().participations().get(0).expert();
  }

  private static InterviewText with(Block block) {
    InterviewText text = Words.complete("Une rivière ne déborde pas");
    List<Block> blocks = List.of(text.blocks().get(0), block);
    return text.with(text.title(), text.standfirst(), blocks);
  }

  private static List<String> found(Executable act) {
    return assertThrows(Incomplete.class, act).findings().stream()
        .map((Finding finding) -> finding.key() + " at " + finding.field())
        .toList();
  }
}
