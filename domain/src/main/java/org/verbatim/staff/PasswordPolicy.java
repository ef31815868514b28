package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.verbatim.refusal.Refused;

/**
 * What a password has to be: long, and not among those that everybody tries. Nothing is asked about
 * figures and signs, and none expires (NIST SP 800-63B): length is what helps.
 */
@ApplicationScoped
public class PasswordPolicy {

  /** The fewest characters of a password. */
  public static final int SHORTEST = 12;

  /** The most characters of a password. */
  public static final int LONGEST = 128;

  private final CommonPasswords common = new CommonPasswords();

  /** Refuses a password that is too short, too long, common, or the person's own name. */
  public void check(String password, Login login, DisplayName name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new Refused(StaffRefusal.PASSWORD_TOO_SHORT, SHORTEST);
    }
    if (length > LONGEST) {
      throw new Refused(StaffRefusal.PASSWORD_TOO_LONG, LONGEST);
    }
    if (isName(password, login.value()) || isName(password, name.value())) {
      throw new Refused(StaffRefusal.PASSWORD_IS_NAME);
    }
    if (common.contain(password)) {
      throw new Refused(StaffRefusal.PASSWORD_COMMON);
    }
  }

  private static boolean isName(String password, String name) {
    return letters(password).equals(letters(name));
  }

  private static String letters(String text) {
    return CommonPasswords.fold(text).replaceAll("\\s", "");
  }
}
