package org.verbatim.web.desk.staff;

import java.text.MessageFormat;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Account;
import org.verbatim.staff.Role;

/** An account as a line of the table. */
public record AccountRow(
    UUID id, String login, String name, List<String> roleKeys, String state, boolean active) {

  static AccountRow of(Account account) {
    return new AccountRow(
        account.id(),
        account.login().value(),
        account.name().value(),
        account.roles().stream().sorted().map(Role::key).toList(),
        state(account),
        account.isActive());
  }

  private static String state(Account account) {
    if (!account.isActive()) {
      return "suspended";
    }
    return account.passwordHash().isPresent() ? "active" : "invited";
  }

  /** Whether the owner is kept out. */
  public boolean suspended() {
    return !active;
  }

  /** What the link to the account says where its line is not heard: "Edit Jeanne Morel". */
  public String editLabel(String pattern) {
    return MessageFormat.format(pattern, name);
  }

  /** The key of the state's name. */
  public String stateKey() {
    return "accounts.state." + state;
  }
}
