package org.verbatim.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.staff.Account;
import org.verbatim.staff.AccountsInMemory;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.text.RichText;

class SeriesDeskTest {

  private final JournalInMemory journal = new JournalInMemory();
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final SeriesInMemory shelf = new SeriesInMemory();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
  private final SeriesDesk desk = new SeriesDesk(shelf, accounts, journal, clock);
  private final Actor chief = person(Role.CHIEF);

  @Test
  void onlyTheChiefOpensAndSettlesSeries() {
    Actor others = person(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
    Series series = desk.open(settings("Paroles"), chief);

    assertRefused(SeriesRefusal.SERIES_BY_CHIEF, () -> desk.open(settings("Autre"), others));
    assertRefused(
        SeriesRefusal.SERIES_BY_CHIEF,
        () -> desk.settle(series.id(), series.version(), settings("Autre"), others));
    assertRefused(
        SeriesRefusal.SERIES_BY_CHIEF,
        () -> desk.entrust(series.id(), series.version(), SeriesRights.byRole(), others));
    assertEquals("Paroles", series.title());
  }

  @Test
  void settingsThatWereReadTooEarlyAreRefused() {
    Series series = desk.open(settings("Paroles"), chief);
    int another = series.version() + 1;

    assertRefused(
        SeriesRefusal.SERIES_CHANGED_SINCE,
        () -> desk.settle(series.id(), another, settings("Autre"), chief));
    assertEquals("Paroles", series.title());
  }

  @Test
  void twoSeriesOfOneTitleHaveAnAddressEach() {
    assertEquals("paroles", desk.open(settings("Paroles"), chief).slug().value());
    assertEquals("paroles-2", desk.open(settings("Paroles"), chief).slug().value());
  }

  @Test
  void whatIsSettledIsWrittenDown() {
    Series series = desk.open(settings("Paroles"), chief);
    desk.settle(series.id(), series.version(), settings("Autre"), chief);

    assertEquals(List.of(Act.SERIES_SETTLED, Act.SERIES_SETTLED), journal.actsOn(series.id()));
  }

  @Test
  void theChiefSaysWhoMayDoWhatAndItIsWrittenDown() {
    Series series = desk.open(settings("Paroles"), chief);
    UUID account = UUID.randomUUID();
    accounts.add(account(account, "Noé Blanc"));
    SeriesRights rights = SeriesRights.of(Map.of(account, Set.of(Right.REVIEW)));
    desk.entrust(series.id(), series.version(), rights, chief);

    assertTrue(series.isRestricted());
    assertTrue(series.rights().give(Right.REVIEW, account));
    assertTrue(series.rights().give(Right.COMMENT, account), "whoever reviews may speak");
    assertFalse(series.rights().give(Right.EDIT, account));
    assertEquals(List.of(Act.SERIES_SETTLED, Act.SERIES_ENTRUSTED), journal.actsOn(series.id()));
    assertEquals(
        List.of("Paroles · Noé Blanc: COMMENT, REVIEW"), journal.detailsOf(Act.SERIES_ENTRUSTED));
    assertEquals(Map.of(account, Set.of(Right.COMMENT, Right.REVIEW)), series.rights().people());
    desk.entrust(series.id(), series.version(), SeriesRights.byRole(), chief);
    assertFalse(series.isRestricted());
  }

  @Test
  void aSeriesThatIsOpenAgainKeepsItsListForLater() {
    Series series = desk.open(settings("Paroles"), chief);
    Actor reviewer = person(Role.REVIEWER);
    SeriesRights rights = SeriesRights.of(Map.of(UUID.randomUUID(), Set.of(Right.REVIEW)));
    desk.entrust(series.id(), series.version(), rights, chief);
    assertFalse(Right.REVIEW.isHeldBy(reviewer, Optional.of(series)));

    desk.entrust(series.id(), series.version(), rights.atRest(), chief);
    assertTrue(Right.REVIEW.isHeldBy(reviewer, Optional.of(series)));
    assertEquals(rights.people(), series.rights().people());
  }

  @Test
  void rightsThatWereReadTooEarlyAreRefused() {
    Series series = desk.open(settings("Paroles"), chief);
    int another = series.version() + 1;

    assertRefused(
        SeriesRefusal.SERIES_CHANGED_SINCE,
        () -> desk.entrust(series.id(), another, SeriesRights.byRole(), chief));
  }

  private static SeriesSettings settings(String title) {
    return new SeriesSettings(
        title, RichText.EMPTY, SeriesFormat.CONVERSATION, true, "fr", List.of(), false, 1);
  }

  private static Account account(UUID id, String name) {
    NewAccount wanted =
        new NewAccount(
            new Login("noe"), new DisplayName(name), DeskLanguage.FR, Set.of(Role.REVIEWER));
    return new Account(id, wanted, Instant.EPOCH);
  }

  private static Actor person(Role... roles) {
    return new Actor(UUID.randomUUID(), "Claire Aubin", Set.of(roles));
  }
}
