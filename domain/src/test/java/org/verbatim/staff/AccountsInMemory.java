package org.verbatim.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
public final class AccountsInMemory implements Accounts {

  private final List<Account> kept = new ArrayList<>();

  @Override
  public void add(Account account) {
    kept.add(account);
  }

  @Override
  public Optional<Account> byId(UUID id) {
    return kept.stream().filter(account -> account.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Account> byLogin(Login login) {
    return kept.stream().filter(account -> account.login().equals(login)).findFirst();
  }

  @Override
  public List<Account> all() {
    return kept.stream().sorted(Comparator.comparing(account -> account.name().value())).toList();
  }

  @Override
  public boolean anyoneCanActAs(Role role) {
    return kept.stream()
        .anyMatch(
            account ->
                account.isActive()
                    && account.passwordHash().isPresent()
                    && account.roles().contains(role));
  }
}
