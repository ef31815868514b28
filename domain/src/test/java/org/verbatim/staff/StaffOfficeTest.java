package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.staff.StaffChange.Kind;

class StaffOfficeTest {

  private static final Instant NOW = People.NOW;

  private final AccountsInMemory accounts = new AccountsInMemory();
  private final Remembered remembered = new Remembered();
  private final PasswordSafe safe = new PasswordSafe();
  private final Reception reception =
      new Reception(accounts, new InvitationsInMemory(), new PasswordPolicy(), safe, remembered);
  private final StaffOffice office = new StaffOffice(accounts, reception, remembered);
  private final Actor admin = People.administrator();

  private Invited opened(String login) {
    return office.open(People.wanted(login, Role.EDITOR), admin, NOW);
  }

  @Test
  void aNewAccountIsEnteredOverItsOneTimeLink() {
    Invited invited = opened("jeanne");
    Actor come = reception.accept(invited.token(), People.PASSWORD, NOW.plusSeconds(60));
    assertEquals(invited.account().id(), come.account());
    assertTrue(safe.opens(People.PASSWORD, invited.account().passwordHash()));
  }

  @Test
  void aLinkIsGoodForOneUse() {
    InvitationToken token = opened("jeanne").token();
    reception.accept(token, People.PASSWORD, NOW);
    assertRefused(
        StaffRefusal.INVITATION_VOID, () -> reception.accept(token, "another good one", NOW));
  }

  @Test
  void aLinkIsGoodForSevenDays() {
    Invited invited = opened("jeanne");
    Instant due = NOW.plus(Duration.ofDays(7));
    assertEquals(due, invited.expiresAt());
    assertRefused(
        StaffRefusal.INVITATION_VOID,
        () -> reception.accept(invited.token(), People.PASSWORD, due));
    reception.accept(invited.token(), People.PASSWORD, due.minusSeconds(1));
  }

  @Test
  void aNewerLinkReplacesTheOlderOne() {
    Invited older = opened("jeanne");
    Invited newer = office.inviteAgain(older.account().id(), admin, NOW);
    assertRefused(
        StaffRefusal.INVITATION_VOID, () -> reception.accept(older.token(), People.PASSWORD, NOW));
    reception.accept(newer.token(), People.PASSWORD, NOW);
  }

  @Test
  void aSuspendedPersonsLinkIsVoid() {
    Invited invited = opened("jeanne");
    office.suspend(invited.account().id(), admin, NOW);
    assertRefused(
        StaffRefusal.INVITATION_VOID,
        () -> reception.accept(invited.token(), People.PASSWORD, NOW));
  }

  @Test
  void aBadPasswordIsRefusedOverALinkToo() {
    InvitationToken token = opened("jeanne").token();
    assertRefused(StaffRefusal.PASSWORD_TOO_SHORT, () -> reception.accept(token, "short", NOW));
  }

  @Test
  void twoAccountsCannotHaveTheSameLogin() {
    opened("jeanne");
    assertRefused(StaffRefusal.LOGIN_TAKEN, () -> opened("Jeanne"));
  }

  @ParameterizedTest
  @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
  void onlyAdministratorsLookAfterAccounts(Role role) {
    Actor other = new Actor(UUID.randomUUID(), "Somebody", Set.of(role));
    UUID id = opened("jeanne").account().id();
    NewAccount wanted = People.wanted("paul", Role.EDITOR);
    StaffRefusal reason = StaffRefusal.ADMINISTRATORS_ONLY;
    assertRefused(reason, () -> office.everybody(other));
    assertRefused(reason, () -> office.open(wanted, other, NOW));
    assertRefused(reason, () -> office.inviteAgain(id, other, NOW));
    assertRefused(reason, () -> office.grant(id, Set.of(Role.CHIEF), other, NOW));
    assertRefused(reason, () -> office.suspend(id, other, NOW));
    assertRefused(reason, () -> office.readmit(id, other, NOW));
  }

  @Test
  void rolesAreReplacedAndNeverEmpty() {
    Account jeanne = opened("jeanne").account();
    office.grant(jeanne.id(), Set.of(Role.REVIEWER, Role.CHIEF), admin, NOW);
    assertEquals(Set.of(Role.REVIEWER, Role.CHIEF), jeanne.roles());
    assertRefused(StaffRefusal.ROLE_MISSING, () -> office.grant(jeanne.id(), Set.of(), admin, NOW));
  }

  @Test
  void administratorsCannotLockThemselvesOut() {
    Account own = People.account("ada", Role.ADMIN);
    accounts.add(own);
    Actor ada = own.toActor();
    assertRefused(StaffRefusal.OWN_SUSPENSION, () -> office.suspend(own.id(), ada, NOW));
    assertRefused(
        StaffRefusal.OWN_ADMINISTRATION,
        () -> office.grant(own.id(), Set.of(Role.CHIEF), ada, NOW));
    office.grant(own.id(), Set.of(Role.CHIEF, Role.ADMIN), ada, NOW);
  }

  @Test
  void suspensionEndsSessionsAndReadmissionLetsInAgain() {
    Invited invited = opened("jeanne");
    Account jeanne = invited.account();
    reception.accept(invited.token(), People.PASSWORD, NOW);
    assertTrue(jeanne.honours(NOW));
    office.suspend(jeanne.id(), admin, NOW);
    assertFalse(jeanne.honours(NOW));
    office.readmit(jeanne.id(), admin, NOW);
    assertTrue(jeanne.honours(NOW));
  }

  @Test
  void aNewPasswordEndsOlderSessions() {
    Invited invited = opened("jeanne");
    reception.accept(invited.token(), People.PASSWORD, NOW);
    Invited again = office.inviteAgain(invited.account().id(), admin, NOW);
    reception.accept(again.token(), "another good password", NOW.plusSeconds(60));
    assertFalse(invited.account().honours(NOW.plusSeconds(59)));
    assertTrue(invited.account().honours(NOW.plusSeconds(60)));
  }

  @Test
  void everyActIsRemembered() {
    Invited invited = opened("jeanne");
    UUID id = invited.account().id();
    reception.accept(invited.token(), People.PASSWORD, NOW);
    office.grant(id, Set.of(Role.CHIEF), admin, NOW);
    office.suspend(id, admin, NOW);
    office.readmit(id, admin, NOW);
    assertEquals(
        List.of(
            Kind.ACCOUNT_OPENED,
            Kind.INVITATION_MADE,
            Kind.PASSWORD_CHANGED,
            Kind.ROLES_CHANGED,
            Kind.ACCOUNT_SUSPENDED,
            Kind.ACCOUNT_READMITTED),
        remembered.kinds());
  }

  @Test
  void noTokenIsWrittenToALog() {
    assertEquals("InvitationToken", opened("jeanne").token().toString());
  }
}
