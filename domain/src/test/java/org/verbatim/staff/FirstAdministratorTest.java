package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

  private final AccountsInMemory accounts = new AccountsInMemory();
  private final PasswordSafe safe = new PasswordSafe();
  private final Reception reception =
      new Reception(
          accounts, new InvitationsInMemory(), new PasswordPolicy(), safe, new Remembered());
  private final FirstAdministrator first = new FirstAdministrator(accounts, reception);
  private final DemonstrationStaff demonstration = new DemonstrationStaff(accounts, safe);

  @Test
  void whereNobodyAdministersALinkIsMadeAndOnceItIsUsedNoMore() {
    Invited invited = first.inviteWhereNobodyAdministers(People.NOW).orElseThrow();
    assertEquals(Set.of(Role.ADMIN), invited.account().roles());
    assertTrue(first.inviteWhereNobodyAdministers(People.NOW).isPresent(), "not used yet");
    Invited latest = first.inviteWhereNobodyAdministers(People.NOW).orElseThrow();
    reception.accept(latest.token(), People.PASSWORD, People.NOW);
    assertTrue(first.inviteWhereNobodyAdministers(People.NOW).isEmpty());
    assertEquals(1, accounts.all().size());
  }

  @Test
  void theDemonstrationSettlesOnceAndItsPeopleCanSignIn() {
    demonstration.settle(People.NOW);
    demonstration.settle(People.NOW);
    assertEquals(4, accounts.all().size());
    Account editor = accounts.byLogin(new Login("editor")).orElseThrow();
    assertTrue(safe.opens("editor-demonstration", editor.passwordHash()));
    assertEquals("Élise Renard", demonstration.actor(DemonstrationAccount.EDITOR).name());
  }

  @Test
  void inProductionThePublicPasswordsOpenNothing() {
    demonstration.settle(People.NOW);
    demonstration.dismiss();
    Account admin = accounts.byLogin(new Login("admin")).orElseThrow();
    assertFalse(safe.opens("admin-demonstration", admin.passwordHash()));
    assertTrue(first.inviteWhereNobodyAdministers(People.NOW).isPresent());
  }

  @Test
  void aPasswordOfOnesOwnSurvivesTheEndOfTheDemonstration() {
    demonstration.settle(People.NOW);
    Account admin = accounts.byLogin(new Login("admin")).orElseThrow();
    admin.changePassword(safe.lock(People.PASSWORD), People.NOW);
    demonstration.dismiss();
    assertTrue(safe.opens(People.PASSWORD, admin.passwordHash()));
    assertTrue(first.inviteWhereNobodyAdministers(People.NOW).isEmpty());
  }
}
