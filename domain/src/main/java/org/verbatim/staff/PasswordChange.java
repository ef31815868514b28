package org.verbatim.staff;

/** The password that a person has, and the one that they want. */
public record PasswordChange(String current, String wanted) {

  /** Says nothing, so that no password gets into a log. */
  @Override
  public String toString() {
    return "PasswordChange";
  }
}
