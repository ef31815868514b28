package org.verbatim.staff;

import java.util.Set;
import org.verbatim.refusal.Refused;

/** What an administrator says of a person for whom an account is to be opened. */
public record NewAccount(Login login, DisplayName name, DeskLanguage language, Set<Role> roles) {

  /** Refuses an account without a role. */
  public NewAccount {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new Refused(StaffRefusal.ROLE_MISSING);
    }
  }

  /** The same, from what was typed. */
  public static NewAccount typed(
      String login, String name, DeskLanguage language, Set<Role> roles) {
    return new NewAccount(new Login(login), new DisplayName(name), language, roles);
  }
}
