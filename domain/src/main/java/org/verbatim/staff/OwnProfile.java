package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.StaffChange.Kind;

/** What a person changes about themselves. */
@ApplicationScoped
@Transactional
public class OwnProfile {

  private Accounts accounts;
  private PasswordPolicy policy;
  private PasswordSafe safe;
  private SignInThrottle throttle;
  private StaffChronicle chronicle;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected OwnProfile() {}

  /** Works with these accounts. */
  @Inject
  public OwnProfile(
      Accounts accounts,
      PasswordPolicy policy,
      PasswordSafe safe,
      SignInThrottle throttle,
      StaffChronicle chronicle) {
    this.accounts = accounts;
    this.policy = policy;
    this.safe = safe;
    this.throttle = throttle;
    this.chronicle = chronicle;
  }

  /** The actor's own account. */
  public Account of(Actor actor) {
    return accounts.require(actor.account());
  }

  /** Appears under another name. */
  public void rename(DisplayName name, Actor actor, Instant now) {
    Account account = of(actor);
    account.rename(name);
    chronicle.note(StaffChange.of(Kind.PROFILE_CHANGED, account, actor, now));
  }

  /** Is spoken to in another language. */
  public void speak(DeskLanguage language, Actor actor, Instant now) {
    Account account = of(actor);
    account.speak(language);
    chronicle.note(StaffChange.of(Kind.PROFILE_CHANGED, account, actor, now));
  }

  /**
   * Changes the password. The current one is asked for, and asking is slowed down like signing in:
   * an unattended screen must not become somebody else's account.
   */
  @Attempt("PASSWORD_CHANGED")
  public void changePassword(PasswordChange change, Actor actor, Origin origin, Instant now) {
    Account account = of(actor);
    String key = account.login().value();
    Duration wait = throttle.attempt(key, origin, now);
    if (!wait.isZero()) {
      throw new Refused(StaffRefusal.TRY_LATER, wait.toSeconds() + 1);
    }
    if (!safe.opens(change.current(), account.passwordHash())) {
      throw new Refused(StaffRefusal.PASSWORD_WRONG);
    }
    throttle.succeeded(key, origin);
    policy.check(change.wanted(), account.login(), account.name());
    account.changePassword(safe.lock(change.wanted()), now);
    chronicle.note(StaffChange.of(Kind.PASSWORD_CHANGED, account, actor, now));
  }
}
