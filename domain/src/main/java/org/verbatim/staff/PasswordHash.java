package org.verbatim.staff;

/**
 * What is kept of a password: an Argon2id hash with its parameters and salt, in the PHC string
 * format, so that stronger parameters can be chosen later without losing anybody.
 */
public record PasswordHash(String phc) {

  /** Refuses what is not written in the PHC string format of Argon2id. */
  public PasswordHash {
    if (!phc.startsWith("$argon2id$v=19$")) {
      throw new IllegalArgumentException("not an Argon2id hash");
    }
  }

  /** Says nothing, so that no hash gets into a log. */
  @Override
  public String toString() {
    return "PasswordHash";
  }
}
