package org.verbatim.persistence.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.staff.Account;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.Login;
import org.verbatim.staff.Role;

/**
 * In the transaction that is under way, or in one of its own: without any, the server would keep
 * the connection until the end of the request.
 */
@ApplicationScoped
@Transactional
class AccountsInDatabase implements Accounts {

  @PersistenceContext private EntityManager database;

  @Override
  public void add(Account account) {
    database.persist(account);
  }

  @Override
  public Optional<Account> byId(UUID id) {
    return Optional.ofNullable(database.find(Account.class, id));
  }

  @Override
  public Optional<Account> byLogin(Login login) {
    return database
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login.value())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Sorted here and not in the database, whose collations differ from machine to machine. */
  @Override
  public List<Account> all() {
    Comparator<Object> french = Collator.getInstance(Locale.FRENCH);
    return database
        .createQuery(
            "select distinct a from Account a left join fetch a.roles order by a.login",
            Account.class)
        .getResultList()
        .stream()
        .sorted(Comparator.comparing(account -> account.name().value(), french))
        .toList();
  }

  @Override
  public boolean anyoneCanActAs(Role role) {
    return database
            .createQuery(
                "select count(a) from Account a"
                    + " where a.active and a.passwordHash is not null and :role member of a.roles",
                Long.class)
            .setParameter("role", role)
            .getSingleResult()
        > 0;
  }
}
