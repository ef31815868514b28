package org.verbatim.notice;

import org.verbatim.staff.Account;
import org.verbatim.staff.DeskLanguage;

/** Who gets a mail: what they are called, and the language it is written in. */
public record Recipient(String name, DeskLanguage language) {

  /** Somebody of the staff. */
  public static Recipient of(Account account) {
    return new Recipient(account.name().value(), account.language());
  }
}
