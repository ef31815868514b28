package org.verbatim.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.interview.Interview;
import org.verbatim.interview.MovableClock;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

class MailingTest {

  private final MovableClock clock = new MovableClock();
  private final HouseOfNotices house = new HouseOfNotices(clock);
  private final Mailing mailing = house.mailing();
  private final Actor editor = new Actor(UUID.randomUUID(), "Élise Renard", Set.of(Role.EDITOR));
  private final Actor reviewer = new Actor(UUID.randomUUID(), "Marc", Set.of(Role.REVIEWER));
  private final Account elise = house.knows(editor, "elise");
  private final Interview interview =
      new Interview(
          Slug.of("Une rivière"),
          InterviewText.empty("fr"),
          editor,
          Instant.parse("2026-11-20T09:00:00Z"));

  @Test
  void whatIsWantedAtOnceGoesByItself() {
    approved();
    approved();
    assertTrue(mailing.sendNext().isPresent());
    assertTrue(mailing.sendNext().isPresent());
    assertTrue(mailing.sendNext().isEmpty());

    assertEquals(2, house.post.taken.size());
    assertEquals("elise@example.org", house.post.taken.get(0).mail().address().value());
    assertEquals(1, house.post.taken.get(0).notices().size());
  }

  @Test
  void whatIsNotWantedStaysOnTheDesk() {
    choose(Delivery.NEVER);
    approved();
    assertTrue(mailing.sendNext().isEmpty());
    assertEquals(List.of("APPROVED"), house.told(editor));
  }

  @Test
  void withoutAnAddressOrWithoutAMailServerThereIsNoMail() {
    house.letterbox().settle(Optional.empty(), Map.of(), editor);
    approved();
    house.letterbox().settle(Optional.of(new MailAddress("e@example.org")), Map.of(), editor);
    house.post.configured = false;
    approved();

    assertEquals(0, house.mails.size());
    assertEquals(2, house.board().unread(editor));
  }

  @Test
  void whatIsWantedDailyGoesTogetherOnceADay() {
    choose(Delivery.DAILY);
    approved();
    approved();
    assertTrue(house.daily().gatherNext().isEmpty(), "it is ten o'clock: the hour is tomorrow's");
    clock.pass(Duration.ofDays(1));
    approved();

    assertEquals(Optional.of(editor.account()), house.daily().gatherNext());
    assertTrue(house.daily().gatherNext().isEmpty());
    mailing.sendNext();

    assertEquals(1, house.post.taken.size());
    assertEquals(2, house.post.taken.get(0).notices().size(), "the third came after the hour");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T07:00:00Z, 2026-11-21T07:00:00Z",
    "2026-11-21T06:59:59Z, 2026-11-20T07:00:00Z",
    "2026-07-21T06:00:00Z, 2026-07-21T06:00:00Z",
    "2026-03-29T06:00:00Z, 2026-03-29T06:00:00Z",
    "2026-03-29T05:59:00Z, 2026-03-28T07:00:00Z"
  })
  void theHourIsEightInParisInWinterAndInSummer(String now, String struck) {
    assertEquals(Instant.parse(struck), DailyMail.struck(Instant.parse(now)));
  }

  @Test
  void aMailServerThatIsDeadIsLeftInPeaceForLongerAndLongerAndNothingIsLost() {
    house.post.reached = false;
    approved();
    approved();
    assertEquals("Connection refused", mailing.sendNext().orElseThrow().trouble());
    assertTrue(mailing.sendNext().isEmpty(), "it rests");
    clock.pass(Duration.ofSeconds(5));
    assertTrue(mailing.sendNext().isPresent());
    clock.pass(Duration.ofSeconds(5));
    assertTrue(mailing.sendNext().isEmpty(), "it rests for ten seconds");

    house.post.reached = true;
    clock.pass(Duration.ofDays(30));
    mailing.sendNext();
    mailing.sendNext();
    assertEquals(2, house.post.taken.size());
  }

  @Test
  void aMailThatTheMailServerDiesOfDoesNotKeepOthersBack() {
    approved();
    clock.pass(Duration.ofSeconds(1));
    approved();
    UUID second = house.mails.get(1).id();
    house.post.reached = false;
    mailing.sendNext();
    house.post.reached = true;
    clock.pass(Duration.ofSeconds(5));

    mailing.sendNext();
    assertEquals(second, house.post.taken.get(0).mail().id());
  }

  @Test
  void aMailKeepsItsNameWhateverTheInstallationIsCalledLater() {
    approved();
    house.post.place = "elsewhere.example.org";
    approved();
    mailing.sendNext();
    mailing.sendNext();

    Mail first = house.post.taken.get(0).mail();
    assertEquals(first.id() + "@desk.example.org", first.messageId());
    assertTrue(house.post.taken.get(1).mail().messageId().endsWith("@elsewhere.example.org"));
  }

  @Test
  void aMailThatIsRefusedWaitsWhileOthersGo() {
    house.post.willing = false;
    approved();
    mailing.sendNext();
    house.post.willing = true;
    approved();

    mailing.sendNext();
    assertEquals(1, house.post.taken.size());
    assertEquals("550 No such user", house.mails.get(0).trouble());
    clock.pass(Duration.ofMinutes(1));
    mailing.sendNext();
    assertEquals(house.mails.get(0).id(), house.post.taken.get(1).mail().id());
  }

  @Test
  void aMailThatIsRefusedForDaysIsGivenUp() {
    house.post.willing = false;
    approved();
    for (int hours = 0; hours <= Mail.PATIENCE.toHours() + 1; hours++) {
      assertTrue(house.mails.get(0).isWaiting());
      mailing.sendNext();
      clock.pass(Duration.ofHours(1));
    }
    assertFalse(house.mails.get(0).isWaiting());
  }

  @Test
  void whoeverIsSuspendedMeanwhileGetsNoMail() {
    approved();
    elise.suspend(reviewer);
    mailing.sendNext();
    assertEquals(List.of(), house.post.taken);
    assertFalse(house.mails.get(0).isWaiting());
  }

  @Test
  void whatIsReadIsCountedNoMoreAndOnlyTheirOwn() {
    approved();
    approved();
    List<Notice> told = house.board().of(editor, 0, 10);
    house.board().read(told.get(0).id(), reviewer);
    assertEquals(2, house.board().unread(editor));
    house.board().read(told.get(0).id(), editor);
    assertEquals(1, house.board().unread(editor));
    house.board().readAll(clock.instant().minusSeconds(1), editor);
    assertEquals(1, house.board().unread(editor), "what came since was not before their eyes");
    house.board().readAll(clock.instant(), editor);
    assertEquals(0, house.board().unread(editor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "elise",
        "elise@localhost",
        "elise@example.org\r\nBcc: all@example.org",
        "elise@example.org,marc@example.org",
        "Élise <elise@example.org>",
        "elise@example..org",
        ".elise@example.org"
      })
  void whatIsNoAddressIsRefused(String typed) {
    assertThrows(Refused.class, () -> new MailAddress(typed));
  }

  private void approved() {
    Fact fact = Fact.done(Act.APPROVED, interview.id(), "");
    house.herald().sees(interview, fact, reviewer, clock.instant());
  }

  private void choose(Delivery delivery) {
    Optional<MailAddress> address = Optional.of(new MailAddress("elise@example.org"));
    house.letterbox().settle(address, Map.of(NoticeKind.APPROVED, delivery), editor);
  }
}
