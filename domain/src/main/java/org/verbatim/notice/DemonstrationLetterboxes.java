package org.verbatim.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.DemonstrationAccount;

/** Letterboxes for the people of the demonstration, at a place that does not exist. */
@ApplicationScoped
@Transactional
public class DemonstrationLetterboxes {

  private static final String PLACE = "@verbatim.example";

  private Accounts accounts;
  private Letterboxes letterboxes;

  /** For the container's proxy. */
  protected DemonstrationLetterboxes() {}

  /** Hangs them beside these. */
  @Inject
  public DemonstrationLetterboxes(Accounts accounts, Letterboxes letterboxes) {
    this.accounts = accounts;
    this.letterboxes = letterboxes;
  }

  /** Hangs those that are not there yet; leaves the others alone. */
  public void settle() {
    for (DemonstrationAccount member : DemonstrationAccount.values()) {
      accounts
          .byLogin(member.login())
          .map(Account::id)
          .filter(id -> letterboxes.of(id).isEmpty())
          .ifPresent(id -> hang(id, member));
    }
  }

  private void hang(UUID account, DemonstrationAccount member) {
    Letterbox letterbox = new Letterbox(account);
    letterbox.hang(Optional.of(new MailAddress(member.login().value() + PLACE)));
    letterboxes.add(letterbox);
  }
}
