package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/** How a person comes to their password: invited over a one-time link, which they use once. */
@ApplicationScoped
@Transactional
public class Reception {

  private final SecureRandom random = new SecureRandom();
  private Accounts accounts;
  private Invitations invitations;
  private PasswordPolicy policy;
  private PasswordSafe safe;
  private StaffChronicle chronicle;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected Reception() {}

  /** Works with these accounts and invitations. */
  @Inject
  public Reception(
      Accounts accounts,
      Invitations invitations,
      PasswordPolicy policy,
      PasswordSafe safe,
      StaffChronicle chronicle) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.policy = policy;
    this.safe = safe;
    this.chronicle = chronicle;
  }

  /** Makes a link for the account; links made before are worth nothing any more. */
  public Invited invite(Account account, Actor by, Instant now) {
    InvitationToken token = InvitationToken.fresh(random);
    invitations.revokeUnused(account.id());
    Invitation invitation = new Invitation(UUID.randomUUID(), account.id(), token, now);
    invitations.add(invitation);
    chronicle.note(StaffChange.of(StaffChange.Kind.INVITATION_MADE, account, by, now));
    return new Invited(account, token, invitation.expiresAt());
  }

  /** Sets the password of the invited account, and answers who has come. */
  public Actor accept(InvitationToken token, String password, Instant now) {
    Invitation invitation = invitations.by(token).orElseThrow(Reception::nothing);
    Account account =
        accounts
            .byId(invitation.account())
            .filter(Account::isActive)
            .orElseThrow(Reception::nothing);
    invitation.use(now);
    policy.check(password, account.login(), account.name());
    account.changePassword(safe.lock(password), now);
    Actor owner = account.toActor();
    chronicle.note(StaffChange.of(StaffChange.Kind.PASSWORD_CHANGED, account, owner, now));
    return owner;
  }

  private static Refused nothing() {
    return new Refused(StaffRefusal.INVITATION_VOID);
  }
}
