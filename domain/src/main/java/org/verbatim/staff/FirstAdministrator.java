package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Lets the first administrator in where nobody administers yet: there is no default password, only
 * a one-time link for whoever reads the log of the start-up.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

  private static final NewAccount WANTED =
      new NewAccount(
          new Login("admin"),
          new DisplayName("Administration"),
          DeskLanguage.FR,
          Set.of(Role.ADMIN));

  private Accounts accounts;
  private Reception reception;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected FirstAdministrator() {}

  /** Looks for administrators among these accounts. */
  @Inject
  public FirstAdministrator(Accounts accounts, Reception reception) {
    this.accounts = accounts;
    this.reception = reception;
  }

  /** An invitation for the account "admin", where no administrator is able to sign in. */
  public Optional<Invited> inviteWhereNobodyAdministers(Instant now) {
    if (accounts.anyoneCanActAs(Role.ADMIN)) {
      return Optional.empty();
    }
    Account account = accounts.byLogin(WANTED.login()).orElseGet(() -> open(now));
    account.grant(WANTED.roles(), account.toActor());
    account.losePassword();
    account.readmit();
    return Optional.of(reception.invite(account, Actor.system(), now));
  }

  private Account open(Instant now) {
    Account account = new Account(UUID.randomUUID(), WANTED, now);
    accounts.add(account);
    return account;
  }
}
