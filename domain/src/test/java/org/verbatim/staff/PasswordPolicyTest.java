package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.verbatim.refusal.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private final PasswordPolicy policy = new PasswordPolicy();
  private final Login login = new Login("jeanne.morel");
  private final DisplayName name = new DisplayName("Jeanne Morel-Dupont");

  private void check(String password) {
    policy.check(password, login, name);
  }

  @Test
  void elevenCharactersAreTooFew() {
    assertRefused(StaffRefusal.PASSWORD_TOO_SHORT, () -> check("kx7vqmz2trw"));
    assertDoesNotThrow(() -> check("kx7vqmz2trwp"));
  }

  @Test
  void aHundredAndTwentyNineCharactersAreTooMany() {
    String unit = "kx7vqmz2trwpohfd";
    assertDoesNotThrow(() -> check(unit.repeat(8)));
    assertRefused(StaffRefusal.PASSWORD_TOO_LONG, () -> check(unit.repeat(8) + "k"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motdepasse123",
        "MotDePasse2026!",
        "azertyuiopqsdf",
        "passwordpassword",
        "Administrateur",
        "123456789012",
        "aaaaaaaaaaaaaaa",
        "abcabcabcabc",
        "olympiquedemarseille",
        "LibertéÉgalitéFraternité"
      })
  void commonPasswordsAreRefusedInAnyCaseAndWithFiguresAround(String password) {
    assertRefused(StaffRefusal.PASSWORD_COMMON, () -> check(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jeanne.Morel", "jeanne morel-dupont", "JeanneMorel-Dupont"})
  void onesOwnNameIsNoPassword(String password) {
    assertRefused(StaffRefusal.PASSWORD_IS_NAME, () -> check(password));
  }

  @ParameterizedTest
  @EnumSource
  void theDemonstrationsPasswordsWouldPass(DemonstrationAccount member) {
    assertDoesNotThrow(() -> policy.check(member.password(), member.login(), member.displayName()));
  }

  @Test
  void aSentenceIsAGoodPassword() {
    assertDoesNotThrow(() -> check(People.PASSWORD));
  }
}
