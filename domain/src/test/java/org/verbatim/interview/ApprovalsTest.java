package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;

class ApprovalsTest {

  private final Newsroom room = new Newsroom();
  private final Actor second = Newsroom.person("Noé Adam", Role.REVIEWER);

  @Test
  void aTextIsApprovedWhenAsManyPeopleAsTheSeriesRequiresFoundItGood() {
    Interview interview = handedIn(2, "un", "deux");
    room.review.approve(interview.id(), room.reviewer);
    assertEquals(WorkStatus.IN_REVIEW, interview.status());

    room.review.approve(interview.id(), second);
    assertEquals(WorkStatus.APPROVED, interview.status());
  }

  @Test
  void nobodyCountsTwice() {
    Interview interview = handedIn(2, "un");
    room.review.approve(interview.id(), room.reviewer);

    assertRefused(
        WorkflowRefusal.APPROVED_ALREADY, () -> room.review.approve(interview.id(), room.reviewer));
    assertEquals(WorkStatus.IN_REVIEW, interview.status());
  }

  @Test
  void anEditTakesBackTheApprovalOfTheEditedBlocksAlone() {
    Interview interview = handedIn(1, "un", "deux", "trois");
    room.review.approve(interview.id(), room.reviewer);
    assertEquals(Set.of("", "b0", "b1", "b2"), approved(interview));

    rewrite(interview, "un", "deux et demi", "trois");
    assertEquals(WorkStatus.DRAFT, interview.status());
    assertEquals(Set.of("", "b0", "b2"), approved(interview));
  }

  @Test
  void theEditedBlockNeedsAsManyPeopleAgain() {
    Interview interview = handedIn(2, "un", "deux");
    room.review.approve(interview.id(), room.reviewer);
    room.review.approve(interview.id(), second);
    rewrite(interview, "un", "deux et demi");
    room.review.submit(interview.id(), room.editor);

    room.review.approve(interview.id(), second);
    assertEquals(Set.of("", "b0"), approved(interview));
    assertEquals(WorkStatus.IN_REVIEW, interview.status());

    room.review.approve(interview.id(), room.reviewer);
    assertEquals(WorkStatus.APPROVED, interview.status());
  }

  @Test
  void whatIsMovedStaysApproved() {
    Interview interview = handedIn(1, "un", "deux");
    room.review.approve(interview.id(), room.reviewer);
    List<Block> turned = new ArrayList<>(interview.manuscript().text().blocks());
    Collections.reverse(turned);
    room.keep(interview, text(interview.manuscript().text(), turned), room.editor);

    assertEquals(Set.of("", "b0", "b1"), approved(interview));
  }

  @Test
  void whoWroteInTheTextAfterwardsCountsNoMore() {
    Actor both = Newsroom.person("Claire Aubin", Role.CHIEF);
    Interview interview = handedIn(2, "un", "deux");
    room.review.approve(interview.id(), both);
    room.review.recall(interview.id(), room.editor);
    room.keep(interview, text(interview, "un", "deux et demi"), both);
    room.review.submit(interview.id(), room.editor);
    room.review.approve(interview.id(), room.reviewer);

    assertEquals(Set.of(), approved(interview));
  }

  @Test
  void whoAsksForChangesTakesTheirApprovalBack() {
    Interview interview = handedIn(2, "un");
    room.review.approve(interview.id(), room.reviewer);
    room.review.requestChanges(interview.id(), "Tout compte fait, non.", room.reviewer);
    assertEquals(List.of(), interview.approvals().given());
  }

  /** Any sequence of acts, from known seeds, whether they are refused or not. */
  @Test
  void whatIsApprovedOrPublishedHasEveryBlockApprovedAsItStands() {
    for (int seed = 0; seed < 300; seed++) {
      Random chance = new Random(seed);
      Interview interview = handedIn(1 + chance.nextInt(2), "un", "deux", "trois");
      for (int act = 0; act < 15; act++) {
        attempt(interview, chance);
        if (interview.status() == WorkStatus.APPROVED) {
          assertEquals(new TreeSet<>(names(interview)), new TreeSet<>(approved(interview)));
        }
      }
    }
  }

  private void attempt(Interview interview, Random chance) {
    List<Consumer<Interview>> acts =
        List.of(
            it -> rewrite(it, "un", "deux " + chance.nextInt(3), "trois"),
            it -> room.keep(it, text(it, "un " + chance.nextInt(3), "deux"), room.chief),
            it -> room.review.submit(it.id(), room.editor),
            it -> room.review.recall(it.id(), room.editor),
            it -> room.review.approve(it.id(), room.reviewer),
            it -> room.review.approve(it.id(), second),
            it -> room.review.approve(it.id(), room.chief),
            it -> room.review.requestChanges(it.id(), "Encore.", second),
            it -> room.publication.publish(it.id(), room.editor));
    try {
      acts.get(chance.nextInt(acts.size())).accept(interview);
    } catch (Refused refused) {
      // What is not possible now is a part of the sequence, too.
    }
  }

  private static Set<String> approved(Interview interview) {
    return interview.approvals().blocks(interview);
  }

  private static Set<String> names(Interview interview) {
    Set<String> names = new TreeSet<>(Set.of(""));
    interview.manuscript().text().blocks().forEach(one -> names.add(one.id().value()));
    return names;
  }

  private Interview handedIn(int approvals, String... answers) {
    SeriesPlace place = new SeriesPlace(room.series(false, approvals).id(), 0);
    InterviewText head = Words.complete("Une rivière", place);
    Interview interview = room.drafting.begin(text(head, blocks(answers)), room.editor);
    room.review.submit(interview.id(), room.editor);
    return interview;
  }

  private void rewrite(Interview interview, String... answers) {
    room.keep(interview, text(interview, answers), room.editor);
  }

  private static InterviewText text(Interview interview, String... answers) {
    return text(interview.manuscript().text(), blocks(answers));
  }

  private static InterviewText text(InterviewText head, List<Block> blocks) {
    return head.with(head.title(), head.standfirst(), blocks);
  }

  private static List<Block> blocks(String... answers) {
    return IntStream.range(0, answers.length)
        .<Block>mapToObj(
            at -> {
              RichText words = new RichText("<p>" + answers[at] + "</p>");
              Answer answer = new Answer(new BlockId("a" + at), "", words);
              return new Exchange(new BlockId("b" + at), words, List.of(answer));
            })
        .toList();
  }
}
