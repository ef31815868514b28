package org.verbatim.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the staff and is worth remembering.
 *
 * @param account whom it happened to; null where there is no such account
 * @param detail what else is to be known, never a secret; may be empty
 */
public record StaffChange(Kind kind, @Nullable UUID account, String detail, Actor by, Instant at) {

  /** What can happen. */
  public enum Kind {
    /** An account was opened. */
    ACCOUNT_OPENED,
    /** Its roles were changed. */
    ROLES_CHANGED,
    /** Its owner is kept out. */
    ACCOUNT_SUSPENDED,
    /** Its owner is let in again. */
    ACCOUNT_READMITTED,
    /** A one-time link was made. */
    INVITATION_MADE,
    /** Its owner set a password. */
    PASSWORD_CHANGED,
    /** Its owner changed name or language. */
    PROFILE_CHANGED,
    /** Its owner signed in. */
    SIGNED_IN,
    /** Somebody tried to sign in and was refused. */
    SIGN_IN_REFUSED
  }

  static StaffChange of(Kind kind, Account account, Actor by, Instant at) {
    return new StaffChange(kind, account.id(), account.login().value(), by, at);
  }
}
