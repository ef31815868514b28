package org.verbatim.persistence.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.persistence.Database;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.Invitation;
import org.verbatim.staff.InvitationToken;
import org.verbatim.staff.Invitations;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.PasswordHash;
import org.verbatim.staff.Role;

class AccountsInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final PasswordHash HASH = new PasswordHash("$argon2id$v=19$m=1,t=1,p=1$a$b");

  @Test
  void anAccountIsReadAsItWasWritten() {
    Account written = added(account("Jeanne Morel", Role.EDITOR, Role.REVIEWER));
    Account read = inAccounts(accounts -> accounts.require(written.id()));
    assertEquals(written.toActor(), read.toActor());
    assertEquals(written.login(), read.login());
    assertEquals(DeskLanguage.EN, read.language());
    assertEquals(NOON, read.createdAt());
    assertTrue(read.passwordHash().isEmpty());
  }

  @Test
  void anAccountIsFoundByItsLogin() {
    Account written = added(account("Jeanne Morel", Role.EDITOR));
    assertTrue(inAccounts(accounts -> accounts.byLogin(written.login())).isPresent());
    assertTrue(inAccounts(accounts -> accounts.byLogin(new Login("nobody.at.all"))).isEmpty());
  }

  @Test
  void changesOfAnAccountAreKept() {
    Account written = added(account("Jeanne Morel", Role.EDITOR));
    inAccounts(
        accounts -> {
          Account account = accounts.require(written.id());
          account.changePassword(HASH, NOON);
          account.grant(Set.of(Role.CHIEF), account.toActor());
          return account;
        });
    Account read = inAccounts(accounts -> accounts.require(written.id()));
    assertEquals(Set.of(Role.CHIEF), read.roles());
    assertTrue(read.honours(NOON));
    assertFalse(read.honours(NOON.minusSeconds(1)));
  }

  @Test
  void namesAreSortedAsInAFrenchDictionary() {
    Account last = added(account("Zoé Fabre", Role.EDITOR));
    Account first = added(account("Émile Fabre", Role.EDITOR));
    List<UUID> both = List.of(first.id(), last.id());
    List<UUID> sorted =
        inAccounts(
            accounts -> accounts.all().stream().map(Account::id).filter(both::contains).toList());
    assertEquals(both, sorted);
  }

  @Test
  void anAdministratorWithoutAPasswordCannotActAsOne() {
    Account invited = added(account("Ada Lemoine", Role.ADMIN));
    assertFalse(somebodyAdministers());
    inAccounts(
        accounts -> {
          accounts.require(invited.id()).changePassword(HASH, NOON);
          return invited;
        });
    assertTrue(somebodyAdministers());
  }

  @Test
  void anInvitationIsFoundByItsTokenUntilItIsRevoked() {
    Account invited = added(account("Jeanne Morel", Role.EDITOR));
    InvitationToken token = InvitationToken.fresh(new SecureRandom());
    inInvitations(
        invitations -> {
          invitations.add(new Invitation(UUID.randomUUID(), invited.id(), token, NOON));
          return token;
        });
    assertEquals(
        invited.id(), inInvitations(invitations -> invitations.by(token).orElseThrow().account()));
    inInvitations(
        invitations -> {
          invitations.revokeUnused(invited.id());
          return token;
        });
    assertTrue(inInvitations(invitations -> invitations.by(token)).isEmpty());
  }

  private static boolean somebodyAdministers() {
    return inAccounts(accounts -> accounts.anyoneCanActAs(Role.ADMIN));
  }

  private static Account account(String name, Role... roles) {
    String login = "p" + UUID.randomUUID().toString().substring(0, 20);
    NewAccount wanted = NewAccount.typed(login, name, DeskLanguage.EN, Set.of(roles));
    return new Account(UUID.randomUUID(), wanted, NOON);
  }

  private static Account added(Account account) {
    return inAccounts(
        accounts -> {
          accounts.add(account);
          return account;
        });
  }

  private static <T> T inAccounts(Function<Accounts, T> work) {
    return Database.inTransaction(
        manager -> work.apply(Database.with(manager, new AccountsInDatabase())));
  }

  private static <T> T inInvitations(Function<Invitations, T> work) {
    return Database.inTransaction(
        manager -> work.apply(Database.with(manager, new InvitationsInDatabase())));
  }
}
