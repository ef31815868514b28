package org.verbatim.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/** All accounts of the staff, also those that are suspended. */
public interface Accounts {

  /** Takes in a new account. */
  void add(Account account);

  /** The account with this id. */
  Optional<Account> byId(UUID id);

  /** The account with this login. */
  Optional<Account> byLogin(Login login);

  /** All of them, by name as a French dictionary would sort them. */
  List<Account> all();

  /** Whether an account that is active and has a password holds the role. */
  boolean anyoneCanActAs(Role role);

  /** The account with this id; refused where there is none. */
  default Account require(UUID id) {
    return byId(id).orElseThrow(() -> new Refused(StaffRefusal.ACCOUNT_UNKNOWN));
  }
}
