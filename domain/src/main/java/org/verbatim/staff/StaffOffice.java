package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.StaffChange.Kind;

/** Where administrators look after the accounts of the staff. */
@ApplicationScoped
@Transactional
public class StaffOffice {

  private Accounts accounts;
  private Reception reception;
  private StaffChronicle chronicle;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected StaffOffice() {}

  /** Looks after these accounts. */
  @Inject
  public StaffOffice(Accounts accounts, Reception reception, StaffChronicle chronicle) {
    this.accounts = accounts;
    this.reception = reception;
    this.chronicle = chronicle;
  }

  /** Everybody who has or had an account. */
  public List<Account> everybody(Actor actor) {
    requireAdministrator(actor);
    return accounts.all();
  }

  /** Opens an account, and answers with the link that its owner is to be handed. */
  @Attempt("ACCOUNT_OPENED")
  public Invited open(NewAccount wanted, Actor actor, Instant now) {
    requireAdministrator(actor);
    if (accounts.byLogin(wanted.login()).isPresent()) {
      throw new Refused(StaffRefusal.LOGIN_TAKEN, wanted.login().value());
    }
    Account account = new Account(UUID.randomUUID(), wanted, now);
    accounts.add(account);
    note(Kind.ACCOUNT_OPENED, account, actor, now);
    return reception.invite(account, actor, now);
  }

  /** Makes a new link, for an owner who lost theirs, or their password. */
  @Attempt("INVITATION_MADE")
  public Invited inviteAgain(UUID id, Actor actor, Instant now) {
    requireAdministrator(actor);
    return reception.invite(accounts.require(id), actor, now);
  }

  /** Gives the account these roles and no others. */
  @Attempt("ROLES_CHANGED")
  public void grant(UUID id, Set<Role> roles, Actor actor, Instant now) {
    requireAdministrator(actor);
    Account account = accounts.require(id);
    account.grant(roles, actor);
    String detail = account.login() + ": " + new TreeSet<>(roles);
    chronicle.note(new StaffChange(Kind.ROLES_CHANGED, id, detail, actor, now));
  }

  /** Keeps the owner out, at once. */
  @Attempt("ACCOUNT_SUSPENDED")
  public void suspend(UUID id, Actor actor, Instant now) {
    requireAdministrator(actor);
    Account account = accounts.require(id);
    account.suspend(actor);
    note(Kind.ACCOUNT_SUSPENDED, account, actor, now);
  }

  /** Lets the owner in again. */
  @Attempt("ACCOUNT_READMITTED")
  public void readmit(UUID id, Actor actor, Instant now) {
    requireAdministrator(actor);
    Account account = accounts.require(id);
    account.readmit();
    note(Kind.ACCOUNT_READMITTED, account, actor, now);
  }

  private void note(Kind kind, Account account, Actor actor, Instant now) {
    chronicle.note(StaffChange.of(kind, account, actor, now));
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.holds(Role.ADMIN)) {
      throw new Refused(StaffRefusal.ADMINISTRATORS_ONLY);
    }
  }
}
