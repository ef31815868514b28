package org.verbatim.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;

/**
 * A one-time link with which the owner of an account sets its password. It is good for seven days
 * and for one use; a newer one for the same account replaces it.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

  /** How long a link can be used. */
  public static final Duration LIFE = Duration.ofDays(7);

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID account;

  @Column(name = "token_fingerprint", nullable = false, unique = true, updatable = false)
  private String fingerprint;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  @Version private int version;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Invitation() {}

  /** Invites the owner of the account. */
  public Invitation(UUID id, UUID account, InvitationToken token, Instant now) {
    this.id = id;
    this.account = account;
    this.fingerprint = token.fingerprint();
    this.createdAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  /** Uses the link up; refused when it was used, or is too old. */
  public void use(Instant now) {
    if (usedAt != null || !now.isBefore(expiresAt)) {
      throw new Refused(StaffRefusal.INVITATION_VOID);
    }
    usedAt = now;
  }

  /** The account whose password it sets. */
  public UUID account() {
    return account;
  }

  /** The SHA-256 of the token, by which the link is found again. */
  String fingerprint() {
    return fingerprint;
  }

  /** The moment from which the link is void. */
  public Instant expiresAt() {
    return expiresAt;
  }
}
