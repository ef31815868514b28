package org.verbatim.staff;

import java.util.Set;

/** The accounts of the demonstration. Their passwords are no secret: the login page shows them. */
public enum DemonstrationAccount {
  /** Drafts interviews. */
  EDITOR("editor", "Élise Renard", Role.EDITOR),
  /** Reviews them. */
  REVIEWER("reviewer", "Marc Tessier", Role.REVIEWER),
  /** Is in charge. */
  CHIEF("chief", "Claire Aubin", Role.CHIEF),
  /** Looks after the accounts. */
  ADMIN("admin", "Ada Lemoine", Role.ADMIN);

  private final Login login;
  private final DisplayName displayName;
  private final Role role;

  DemonstrationAccount(String login, String displayName, Role role) {
    this.login = new Login(login);
    this.displayName = new DisplayName(displayName);
    this.role = role;
  }

  /** What to type as login. */
  public Login login() {
    return login;
  }

  /** What to type as password: public, and only ever set in demonstration mode. */
  public String password() {
    return login.value() + "-demonstration";
  }

  /** The person's name. */
  public DisplayName displayName() {
    return displayName;
  }

  /** What the person does. */
  public Role role() {
    return role;
  }

  /** The key of what the person does. */
  public String roleKey() {
    return role.key();
  }

  NewAccount wanted() {
    return new NewAccount(login, displayName, DeskLanguage.FR, Set.of(role));
  }
}
