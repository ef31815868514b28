package org.verbatim.staff;

/** What a person of the staff may be asked to do. One person may hold several. */
public enum Role {
  /** Drafts interviews, submits them, publishes what is approved. */
  EDITOR,
  /** Reads what others wrote, asks for changes, approves. */
  REVIEWER,
  /** Does all of that, and settles series and withdrawals. */
  CHIEF,
  /** Looks after accounts; has no editorial right by itself. */
  ADMIN;

  /** The key of the role's name in the reader's language. */
  public String key() {
    return "role." + name();
  }
}
