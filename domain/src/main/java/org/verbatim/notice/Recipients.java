package org.verbatim.notice;

import java.util.Optional;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;

/** Knows who a mail is for: somebody of the staff, or somebody outside. */
final class Recipients {

  private final Accounts accounts;

  Recipients(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Whoever it was for; none if there is no such account any more. */
  Optional<Recipient> of(Mail mail) {
    return mail.missive()
        .map(Missive::recipient)
        .or(() -> mail.account().flatMap(accounts::byId).map(Recipient::of));
  }

  /** The same, if it may still be sent to them. */
  Optional<Recipient> present(Mail mail) {
    boolean left =
        mail.account().flatMap(accounts::byId).filter(Account::isActive).isEmpty()
            && mail.missive().isEmpty();
    return left ? Optional.empty() : of(mail);
  }
}
