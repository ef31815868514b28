package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnProfileTest {

  private static final Origin HOME = Origin.of("192.0.2.1");

  private final AccountsInMemory accounts = new AccountsInMemory();
  private final PasswordSafe safe = new PasswordSafe();
  private final OwnProfile profile =
      new OwnProfile(accounts, new PasswordPolicy(), safe, new SignInThrottle(), new Remembered());
  private final Account jeanne = People.account("jeanne", Role.EDITOR);

  @BeforeEach
  void jeanneHasAPassword() {
    jeanne.changePassword(safe.lock(People.PASSWORD), People.NOW);
    accounts.add(jeanne);
  }

  private void change(String current, String wanted) {
    PasswordChange change = new PasswordChange(current, wanted);
    profile.changePassword(change, jeanne.toActor(), HOME, People.NOW);
  }

  @Test
  void aPersonChoosesTheirNameAndLanguage() {
    profile.rename(new DisplayName("Jeanne M."), jeanne.toActor(), People.NOW);
    profile.speak(DeskLanguage.EN, jeanne.toActor(), People.NOW);
    assertEquals("Jeanne M.", jeanne.toActor().name());
    assertEquals(DeskLanguage.EN, jeanne.language());
  }

  @Test
  void aNewPasswordNeedsTheCurrentOne() {
    assertRefused(StaffRefusal.PASSWORD_WRONG, () -> change("not it", "a new and good password"));
    change(People.PASSWORD, "a new and good password");
    assertTrue(safe.opens("a new and good password", jeanne.passwordHash()));
  }

  @Test
  void theNewPasswordHasToBeAGoodOne() {
    assertRefused(StaffRefusal.PASSWORD_COMMON, () -> change(People.PASSWORD, "motdepasse2026"));
    assertTrue(safe.opens(People.PASSWORD, jeanne.passwordHash()));
  }

  @Test
  void guessingTheCurrentPasswordIsSlowedDown() {
    for (int guess = 0; guess < 4; guess++) {
      assertRefused(StaffRefusal.PASSWORD_WRONG, () -> change("not it", "a new and good password"));
    }
    assertRefused(StaffRefusal.TRY_LATER, () -> change(People.PASSWORD, "a new and good password"));
  }
}
