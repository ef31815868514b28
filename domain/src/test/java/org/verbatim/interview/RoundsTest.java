package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.review.Priority;
import org.verbatim.review.ReviewRefusal;
import org.verbatim.review.ReviewRequest;
import org.verbatim.review.ReviewRound;
import org.verbatim.review.Reviewer;
import org.verbatim.review.RoundTold;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/** Whom somebody asks to review a text, until when, and what they decide. */
class RoundsTest {

  private final Newsroom room = new Newsroom();
  private final Actor second = Newsroom.person("Noé Adam", Role.REVIEWER);
  private final Actor colleague = Newsroom.person("Inès Faure", Role.EDITOR, Role.REVIEWER);
  private final Interview interview = room.drafted();
  private final UUID id = interview.id();
  private final LocalDate today = LocalDate.ofInstant(room.clock.instant(), room.clock.getZone());

  @BeforeEach
  void everybodyHasAnAccount() {
    List.of(room.editor, room.reviewer, room.chief, second, colleague).forEach(room::staff);
    room.staff(Newsroom.person("Ada Lemoine", Role.ADMIN));
  }

  @Test
  void whoIsAskedUntilWhenAndWithWhichWordIsKept() {
    LocalDate due = today.plusDays(3);
    List<UUID> named = List.of(room.reviewer.account(), second.account());
    ReviewRequest request =
        new ReviewRequest(named, Optional.of(due), Priority.URGENT, " Le chiffre du 3e échange. ");
    room.review.submit(id, request, room.editor);

    ReviewRound round = current();
    assertEquals(List.of("Marc Tessier", "Noé Adam"), names(round));
    assertEquals(Optional.of(due), round.due());
    assertEquals(Priority.URGENT, round.priority());
    assertEquals("Le chiffre du 3e échange.", round.word());
    assertEquals("Élise Renard", round.askedByName());
    assertEquals(1, round.number());
    assertEquals(List.of("Marc Tessier, Noé Adam"), room.journal.detailsOf(Act.SUBMITTED));
  }

  @Test
  void onlyThoseAreOfferedWhoMayReviewAndDidNotWrite() {
    assertEquals(List.of("Claire Aubin", "Inès Faure", "Marc Tessier", "Noé Adam"), offered());
    room.keep(interview, Words.complete("Autrement"), colleague);
    assertEquals(List.of("Claire Aubin", "Marc Tessier", "Noé Adam"), offered());
    room.accounts.byId(second.account()).orElseThrow().suspend(room.chief);
    assertEquals(List.of("Claire Aubin", "Marc Tessier"), offered());
  }

  @Test
  void nobodyIsAskedToReviewWhatTheyWrote() {
    room.keep(interview, Words.complete("Autrement"), colleague);

    assertRefused(
        ReviewRefusal.REVIEWER_NOT_POSSIBLE,
        () -> room.review.submit(id, asking(colleague), room.editor));
    assertEquals(WorkStatus.DRAFT, interview.status());
    assertEquals(List.of(), room.review.rounds(id));
  }

  @Test
  void whoHasNoRightToReviewIsNotAskedTo() {
    Actor other = Newsroom.person("Luc Bon", Role.EDITOR);
    room.staff(other);

    assertRefused(
        ReviewRefusal.REVIEWER_NOT_POSSIBLE,
        () -> room.review.submit(id, asking(other), room.editor));
    assertEquals(List.of("REVIEWER_NOT_POSSIBLE"), room.journal.refusals(Act.SUBMITTED));
  }

  @Test
  void theDayMayBeTodayButNotYesterday() {
    assertRefused(
        ReviewRefusal.ROUND_DUE_IN_THE_PAST,
        () -> room.review.submit(id, until(today.minusDays(1)), room.editor));
    room.review.submit(id, until(today), room.editor);

    assertFalse(current().isOverdue(room.clock.instant()));
    room.clock.pass(Duration.ofDays(1));
    assertTrue(current().isOverdue(room.clock.instant()));
  }

  @Test
  void whoWasNotAskedMayReviewAllTheSame() {
    room.review.submit(id, asking(room.reviewer), room.editor);
    room.review.approve(id, second);

    assertEquals(WorkStatus.APPROVED, interview.status());
    assertEquals(List.of("Marc Tessier"), silent(room.review.rounds(id).get(0)));
  }

  @Test
  void eachDecisionIsKeptWithItsWordsAndItsRound() {
    room.review.submit(id, asking(room.reviewer, second), room.editor);
    room.review.requestChanges(id, "Le chapô.", room.reviewer);
    room.review.submit(id, room.editor);
    room.review.approve(id, " Belle fin. ", second);

    List<RoundTold> rounds = room.review.rounds(id);
    assertEquals(List.of("2 APPROVED Noé Adam Belle fin."), told(rounds.get(0)));
    assertEquals(List.of("1 CHANGES_REQUESTED Marc Tessier Le chapô."), told(rounds.get(1)));
    assertEquals(List.of("Noé Adam"), silent(rounds.get(1)));
    assertEquals(List.of("Belle fin."), room.journal.detailsOf(Act.APPROVED));
  }

  @Test
  void otherPeopleAreAskedWhileTheRoundGoesOn() {
    room.review.submit(id, asking(room.reviewer), room.editor);
    ReviewRequest request =
        new ReviewRequest(
            List.of(second.account()), Optional.of(today), Priority.HIGH, "Marc est absent.");
    room.review.reassign(id, request, room.chief);

    assertEquals(List.of("Noé Adam"), names(current()));
    assertEquals(1, room.review.rounds(id).size());
    assertEquals(
        List.of("Noé Adam · " + today + " · HIGH"), room.journal.detailsOf(Act.REVIEW_REASSIGNED));
  }

  @Test
  void whoIsTakenOffARoundIsTold() {
    room.review.submit(id, asking(room.reviewer, room.chief), room.editor);
    room.review.reassign(id, asking(room.chief), room.editor);

    assertEquals(List.of("ASSIGNED", "NO_LONGER_ASKED"), room.notices.told(room.reviewer));
    assertEquals(List.of("ASSIGNED"), room.notices.told(room.chief));
  }

  @Test
  void whoTheNextSubmissionDoesNotNameIsToldAsWell() {
    room.review.submit(id, asking(room.reviewer), room.editor);
    room.review.recall(id, room.editor);
    room.review.submit(id, asking(room.chief), room.editor);

    assertEquals(List.of("ASSIGNED", "NO_LONGER_ASKED"), room.notices.told(room.reviewer));
    room.review.recall(id, room.editor);
    room.review.submit(id, asking(room.chief), room.editor);
    assertEquals(2, room.notices.told(room.reviewer).size(), "they had left before");
  }

  @Test
  void aRoundThatIsOpenToWhoeverMayTakesNobodyOff() {
    room.review.submit(id, asking(room.reviewer), room.editor);
    room.review.reassign(id, ReviewRequest.OPEN, room.editor);

    assertEquals(List.of("ASSIGNED", "SUBMITTED"), room.notices.told(room.reviewer));
  }

  @Test
  void whatWasDueBeforeStaysWhenSomethingElseIsChanged() {
    room.review.submit(id, until(today), room.editor);
    room.clock.pass(Duration.ofDays(2));
    room.review.reassign(id, until(today), room.editor);

    assertRefused(
        ReviewRefusal.ROUND_DUE_IN_THE_PAST,
        () -> room.review.reassign(id, until(today.plusDays(1)), room.editor));
  }

  @Test
  void onlyWhoWroteTheTextOrTheChiefAsksOthers() {
    room.review.submit(id, asking(room.reviewer), room.editor);

    assertRefused(
        WorkflowRefusal.NOT_YOUR_TEXT, () -> room.review.reassign(id, asking(second), colleague));
    assertRefused(
        WorkflowRefusal.NOT_YOUR_PART, () -> room.review.reassign(id, asking(second), second));
    assertEquals(List.of("Marc Tessier"), names(current()));
  }

  private ReviewRound current() {
    return room.review.rounds(id).get(0).round();
  }

  private List<String> offered() {
    return room.review.panel(id).stream().map(Account::name).map(name -> name.value()).toList();
  }

  private static List<String> names(ReviewRound round) {
    return round.reviewers().stream().map(Reviewer::name).toList();
  }

  private static List<String> silent(RoundTold round) {
    return round.silent().stream().map(Reviewer::name).toList();
  }

  private static List<String> told(RoundTold round) {
    return round.decisions().stream()
        .map(one -> one.round() + " " + one.cause() + " " + one.byName() + " " + one.reason())
        .toList();
  }

  private static ReviewRequest asking(Actor... people) {
    List<UUID> accounts = Arrays.stream(people).map(Actor::account).toList();
    return new ReviewRequest(accounts, Optional.empty(), Priority.NORMAL, "");
  }

  private static ReviewRequest until(LocalDate due) {
    return new ReviewRequest(List.of(), Optional.of(due), Priority.NORMAL, "");
  }
}
