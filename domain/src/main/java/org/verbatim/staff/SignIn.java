package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.staff.StaffChange.Kind;

/**
 * Lets people in. Not transactional on purpose: comparing a password would hold a database
 * connection for nothing.
 */
@ApplicationScoped
public class SignIn {

  private static final int LONGEST_KEY = 64;

  private Accounts accounts;
  private PasswordSafe safe;
  private SignInThrottle throttle;
  private StaffChronicle chronicle;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected SignIn() {}

  /** Lets in the owners of these accounts. */
  @Inject
  public SignIn(
      Accounts accounts, PasswordSafe safe, SignInThrottle throttle, StaffChronicle chronicle) {
    this.accounts = accounts;
    this.safe = safe;
    this.throttle = throttle;
    this.chronicle = chronicle;
  }

  /**
   * Answers a name and a password as they were typed. An unknown login gets the same answer, after
   * the same work, as a wrong password or a suspended account.
   */
  public SignInOutcome signIn(String typedLogin, String password, Origin origin, Instant now) {
    String key = key(typedLogin);
    Duration wait = throttle.attempt(key, origin, now);
    if (!wait.isZero()) {
      return new SignInOutcome.Delayed(wait);
    }
    Optional<Account> account =
        Login.read(typedLogin).flatMap(accounts::byLogin).filter(Account::isActive);
    if (!safe.opens(cut(password), account.flatMap(Account::passwordHash))) {
      return refuse(account, now);
    }
    throttle.succeeded(key, origin);
    Account owner = account.orElseThrow();
    chronicle.note(StaffChange.of(Kind.SIGNED_IN, owner, owner.toActor(), now));
    return new SignInOutcome.Admitted(owner.toActor(), owner.language());
  }

  /** Written down without what was typed: people type their password into the wrong field. */
  private SignInOutcome refuse(Optional<Account> account, Instant now) {
    UUID id = account.map(Account::id).orElse(null);
    chronicle.note(new StaffChange(Kind.SIGN_IN_REFUSED, id, "", Actor.stranger(""), now));
    return new SignInOutcome.Refused();
  }

  /** What cannot be a login is counted too, but does not get more memory than one. */
  private static String key(String typed) {
    String folded = typed.strip().toLowerCase(Locale.ROOT);
    return folded.length() > LONGEST_KEY ? folded.substring(0, LONGEST_KEY) : folded;
  }

  /** No password is that long; hashing megabytes would be work for nothing. */
  private static String cut(String password) {
    int most = 2 * PasswordPolicy.LONGEST + 1;
    return password.length() > most ? password.substring(0, most) : password;
  }
}
