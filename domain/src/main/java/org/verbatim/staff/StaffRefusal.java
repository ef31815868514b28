package org.verbatim.staff;

import org.verbatim.refusal.Reason;

/** Why something that concerns the staff is refused. */
public enum StaffRefusal implements Reason {
  /** A login is 2 to 40 of the characters a-z, 0-9, dot, hyphen and underscore. */
  LOGIN_MALFORMED,
  /** Another account has this login. Detail: the login. */
  LOGIN_TAKEN,
  /** A name to display is 1 to 80 characters long. */
  NAME_MALFORMED,
  /** A role is needed: an account without any could do nothing. */
  ROLE_MISSING,
  /** Detail: how many characters are needed. */
  PASSWORD_TOO_SHORT,
  /** Detail: how many characters are possible. */
  PASSWORD_TOO_LONG,
  /** The password is on the list of those that are tried first. */
  PASSWORD_COMMON,
  /** The password is the login or the name. */
  PASSWORD_IS_NAME,
  /** The current password that was given is not the account's. */
  PASSWORD_WRONG,
  /** Too many passwords are being checked at this moment. */
  TOO_BUSY,
  /** Too many wrong passwords. Detail: how many seconds to wait. */
  TRY_LATER,
  /** The one-time link was used, replaced, has expired, or never was. */
  INVITATION_VOID,
  /** Accounts are looked after by administrators. */
  ADMINISTRATORS_ONLY,
  /** Administrators do not take their own administration away. */
  OWN_ADMINISTRATION,
  /** Administrators do not suspend themselves. */
  OWN_SUSPENSION,
  /** The account does not exist, or is suspended. */
  ACCOUNT_UNKNOWN
}
