package org.verbatim.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.InterviewsInMemory;
import org.verbatim.interview.MovableClock;
import org.verbatim.interview.Words;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.Panel;
import org.verbatim.review.Priority;
import org.verbatim.review.ReviewRequest;
import org.verbatim.review.RoundsInMemory;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Slug;

/** Who is told that they are asked, that the day comes near, and that it has passed. */
class DueReviewsTest {

  /** The clock begins in the morning of that day. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Duration DAY = Duration.ofDays(1);

  private final MovableClock clock = new MovableClock();
  private final HouseOfNotices house = new HouseOfNotices(clock);
  private final InterviewsInMemory interviews = new InterviewsInMemory();
  private final RoundsInMemory rounds = new RoundsInMemory();
  private final Panel panel = new Panel(house.accounts);
  private final EditorialDesk desk =
      new EditorialDesk(
          new Acts(interviews, new JournalInMemory(), house.herald(), clock),
          interviews,
          rounds,
          panel,
          house.herald(),
          Surroundings.UNKNOWN);
  private final DueReviews due = new DueReviews(rounds, interviews, panel, house.herald(), clock);

  private final Actor editor = person("Élise Renard", Role.EDITOR);
  private final Actor marc = person("Marc Tessier", Role.REVIEWER);
  private final Actor noe = person("Noé Blanc", Role.REVIEWER);
  private final Actor chief = person("Claire Aubin", Role.CHIEF);
  private final Account marcsAccount = house.knows(marc, "marc");
  private final UUID id;

  DueReviewsTest() {
    house.knows(editor, "elise");
    house.knows(noe, "noe");
    house.knows(chief, "claire");
    Interview interview =
        new Interview(
            Slug.of("Une rivière"), Words.complete("Une rivière"), editor, clock.instant());
    interviews.add(interview);
    id = interview.id();
  }

  @Test
  void whoIsNamedIsToldSoWithTheWordAndNobodyElse() {
    desk.submit(id, request(TODAY.plusDays(3), marc, noe), editor);

    assertEquals(List.of("ASSIGNED"), house.told(marc));
    assertEquals(List.of("ASSIGNED"), house.told(noe));
    assertEquals(List.of(), house.told(chief));
    assertEquals("La fin surtout.", house.notices.of(marc.account(), 0, 1).get(0).detail());
  }

  @Test
  void whereNobodyIsNamedWhoeverMayReviewIsTold() {
    desk.submit(id, request(null), editor);

    assertEquals(List.of("SUBMITTED"), house.told(marc));
    assertEquals(List.of("SUBMITTED"), house.told(chief));
    assertEquals(List.of(), house.told(editor));
  }

  @Test
  void whoIsNamedLaterIsToldThenAndNobodyTwice() {
    desk.submit(id, request(TODAY.plusDays(3), marc), editor);
    desk.reassign(id, request(TODAY.plusDays(4), marc, noe), editor);
    desk.reassign(id, request(TODAY.plusDays(4), noe), editor);

    assertEquals(List.of("ASSIGNED", "NO_LONGER_ASKED"), house.told(marc));
    assertEquals(List.of("ASSIGNED"), house.told(noe));
  }

  @Test
  void whereNobodyIsNamedAnyMoreWhoeverMayReviewIsTold() {
    desk.submit(id, request(null, marc), editor);
    desk.reassign(id, request(null), editor);
    desk.reassign(id, request(TODAY.plusDays(4)), editor);

    assertEquals(List.of("ASSIGNED", "SUBMITTED"), house.told(marc));
    assertEquals(List.of("SUBMITTED"), house.told(noe));
  }

  @Test
  void onTheEveAndOnTheDayAfterEachIsToldOnce() {
    desk.submit(id, request(TODAY.plusDays(3), marc), editor);
    assertEquals(List.of("ASSIGNED"), toldAfter(marc, 1));
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW"), toldAfter(marc, 1));
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW"), toldAfter(marc, 1), "the day itself");
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW", "OVERDUE"), toldAfter(marc, 1));
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW", "OVERDUE"), toldAfter(marc, 9));
    assertEquals(List.of(), house.told(noe));
    assertEquals(List.of(), house.told(editor));
  }

  @Test
  void aDayIsThatOfParis() {
    desk.submit(id, request(TODAY.plusDays(2), marc), editor);
    clock.pass(Duration.ofHours(14).minusSeconds(1));
    workOff();
    assertEquals(List.of("ASSIGNED"), house.told(marc), "a second before midnight in Paris");

    clock.pass(Duration.ofSeconds(1));
    workOff();
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW"), house.told(marc));
  }

  @Test
  void whoHasDecidedIsNotReminded() {
    desk.submit(id, request(TODAY.plusDays(1), marc, noe), editor);
    desk.requestChanges(id, "La chute.", noe);
    workOff();
    assertEquals(List.of("ASSIGNED"), house.told(marc), "the round has ended");

    desk.submit(id, request(TODAY.plusDays(1), marc), editor);
    workOff();
    assertEquals(List.of("ASSIGNED", "ASSIGNED", "DUE_TOMORROW"), house.told(marc));
    assertEquals(List.of("ASSIGNED", "NO_LONGER_ASKED"), house.told(noe));
  }

  @Test
  void whatWasMissedWhileNothingRanIsNotToldOnAnotherDay() {
    desk.submit(id, request(TODAY.plusDays(2), marc), editor);

    assertEquals(List.of("ASSIGNED"), toldAfter(marc, 2), "it is due today, not tomorrow");
    assertEquals(List.of("ASSIGNED", "OVERDUE"), toldAfter(marc, 3));
  }

  @Test
  void anotherDayIsToldAnew() {
    desk.submit(id, request(TODAY.plusDays(1), marc), editor);
    workOff();
    desk.reassign(id, request(TODAY.plusDays(1), marc, noe), editor);
    workOff();
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW"), house.told(marc), "not twice of one day");
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW"), house.told(noe));

    desk.reassign(id, request(TODAY.plusDays(3), marc, noe), editor);
    assertEquals(List.of("ASSIGNED", "DUE_TOMORROW", "DUE_TOMORROW"), toldAfter(marc, 2));
  }

  @Test
  void whereNobodyIsNamedWhoeverMayReviewIsReminded() {
    desk.submit(id, request(TODAY.plusDays(1)), editor);
    workOff();

    assertEquals(List.of("SUBMITTED", "DUE_TOMORROW"), house.told(marc));
    assertEquals(List.of("SUBMITTED", "DUE_TOMORROW"), house.told(chief));
    assertEquals(List.of(), house.told(editor));
  }

  @Test
  void whoeverIsSuspendedIsNotReminded() {
    desk.submit(id, request(TODAY.plusDays(1), marc), editor);
    marcsAccount.suspend(chief);
    workOff();
    assertEquals(List.of("ASSIGNED"), house.told(marc));
  }

  @Test
  void aTextThatWasTakenBackRemindsNobody() {
    desk.submit(id, request(TODAY.plusDays(1), marc), editor);
    desk.recall(id, editor);
    assertEquals(List.of("ASSIGNED"), toldAfter(marc, 5));
  }

  private List<String> toldAfter(Actor person, int days) {
    clock.pass(DAY.multipliedBy(days));
    workOff();
    return house.told(person);
  }

  private void workOff() {
    while (due.remindOfOne().isPresent()) {
      Thread.onSpinWait();
    }
  }

  private static ReviewRequest request(LocalDate day, Actor... people) {
    List<UUID> accounts = Arrays.stream(people).map(Actor::account).toList();
    return new ReviewRequest(
        accounts, Optional.ofNullable(day), Priority.NORMAL, "La fin surtout.");
  }

  private static Actor person(String name, Role... roles) {
    return new Actor(UUID.randomUUID(), name, Arrays.stream(roles).collect(Collectors.toSet()));
  }
}
