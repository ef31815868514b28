package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Peoples the desk for a demonstration, and sees that nothing of it is left in production. */
@ApplicationScoped
@Transactional
public class DemonstrationStaff {

  private Accounts accounts;
  private PasswordSafe safe;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected DemonstrationStaff() {}

  /** Peoples these accounts. */
  @Inject
  public DemonstrationStaff(Accounts accounts, PasswordSafe safe) {
    this.accounts = accounts;
    this.safe = safe;
  }

  /** Opens the accounts of the demonstration that do not exist yet; leaves the others alone. */
  public void settle(Instant now) {
    for (DemonstrationAccount member : DemonstrationAccount.values()) {
      if (accounts.byLogin(member.login()).isEmpty()) {
        open(member, now);
      }
    }
  }

  /** For production on a database that was a demonstration: takes the public passwords away. */
  public void dismiss() {
    for (DemonstrationAccount member : DemonstrationAccount.values()) {
      accounts
          .byLogin(member.login())
          .filter(account -> safe.opens(member.password(), account.passwordHash()))
          .ifPresent(Account::losePassword);
    }
  }

  /** The member as somebody who acts, once settled. */
  public Actor actor(DemonstrationAccount member) {
    return accounts.byLogin(member.login()).orElseThrow().toActor();
  }

  private void open(DemonstrationAccount member, Instant now) {
    Account account = new Account(UUID.randomUUID(), member.wanted(), now);
    account.changePassword(safe.lock(member.password()), now);
    accounts.add(account);
  }
}
