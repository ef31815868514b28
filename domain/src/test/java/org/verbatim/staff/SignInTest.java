package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbatim.staff.StaffChange.Kind;

class SignInTest {

  private static final Origin HOME = Origin.of("192.0.2.1");

  private final AccountsInMemory accounts = new AccountsInMemory();
  private final Remembered remembered = new Remembered();
  private final PasswordSafe safe = new PasswordSafe();
  private final SignIn signIn = new SignIn(accounts, safe, new SignInThrottle(), remembered);
  private final Account jeanne = People.account("jeanne", Role.EDITOR);

  @BeforeEach
  void jeanneHasAPassword() {
    jeanne.changePassword(safe.lock(People.PASSWORD), People.NOW);
    accounts.add(jeanne);
  }

  private SignInOutcome tryWith(String login, String password) {
    return signIn.signIn(login, password, HOME, People.NOW);
  }

  @Test
  void theRightPasswordLetsItsOwnerIn() {
    assertEquals(
        new SignInOutcome.Admitted(jeanne.toActor(), DeskLanguage.FR),
        tryWith(" Jeanne ", People.PASSWORD));
  }

  @Test
  void wrongPasswordUnknownAccountAndSuspendedAccountGetTheSameAnswer() {
    SignInOutcome wrong = tryWith("jeanne", "something else");
    jeanne.suspend(People.administrator());
    assertEquals(wrong, tryWith("jeanne", People.PASSWORD));
    assertEquals(wrong, tryWith("nobody", People.PASSWORD));
    assertEquals(wrong, tryWith("<no login>", People.PASSWORD));
  }

  @Test
  void anAccountWhoseOwnerHasNotSetAPasswordLetsNobodyIn() {
    accounts.add(People.account("newcomer", Role.EDITOR));
    assertInstanceOf(SignInOutcome.Refused.class, tryWith("newcomer", ""));
    assertInstanceOf(SignInOutcome.Refused.class, tryWith("newcomer", "nobody"));
  }

  @Test
  void knownAndUnknownAccountsAreDelayedAlike() {
    for (String login : new String[] {"jeanne", "nobody"}) {
      for (int failure = 0; failure < 4; failure++) {
        assertInstanceOf(SignInOutcome.Refused.class, tryWith(login, "wrong"));
      }
      assertInstanceOf(SignInOutcome.Delayed.class, tryWith(login, People.PASSWORD));
    }
  }

  @Test
  void everyAnswerIsRemembered() {
    tryWith("jeanne", People.PASSWORD);
    tryWith("jeanne", "wrong");
    tryWith("nobody", "wrong");
    assertEquals(
        List.of(Kind.SIGNED_IN, Kind.SIGN_IN_REFUSED, Kind.SIGN_IN_REFUSED), remembered.kinds());
  }

  @Test
  void aMegabyteIsNoPassword() {
    assertInstanceOf(SignInOutcome.Refused.class, tryWith("jeanne", "a".repeat(1_000_000)));
  }
}
