package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.staff.InvitationToken;

/**
 * A private link, or what it was exchanged for. Of its 256 random bits the SHA-256 alone is kept: a
 * stolen copy of the database opens nothing.
 */
@Entity
@Table(name = "proof_link")
public class ProofLink {

  @Id
  @Column(updatable = false)
  private String fingerprint;

  @Column(nullable = false, updatable = false)
  private UUID proof;

  /** Whether it was sent by mail; the other kind is a browser's, which gave the number. */
  @Column(nullable = false, updatable = false)
  private boolean mailed;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(nullable = false)
  private boolean revoked;

  @Column(nullable = false)
  private int uses;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected ProofLink() {}

  private ProofLink(UUID proof, InvitationToken token, boolean mailed, Instant now, Instant until) {
    this.proof = proof;
    this.fingerprint = token.fingerprint();
    this.mailed = mailed;
    this.madeAt = now;
    this.expiresAt = until;
  }

  static ProofLink mailed(UUID proof, InvitationToken token, Instant now, Instant until) {
    return new ProofLink(proof, token, true, now, until);
  }

  static ProofLink exchanged(UUID proof, InvitationToken token, Instant now, Instant until) {
    return new ProofLink(proof, token, false, now, until);
  }

  /** Whether it leads there now. */
  boolean leadsTo(UUID wanted, boolean byMail, Instant now) {
    return proof.equals(wanted) && mailed == byMail && !revoked && now.isBefore(expiresAt);
  }

  void use() {
    uses++;
  }

  void revoke() {
    revoked = true;
  }

  /** The reading that it leads to. */
  public UUID proof() {
    return proof;
  }

  /** Whether it was sent by mail. */
  public boolean isMailed() {
    return mailed;
  }

  /** Whether it was taken back. */
  public boolean isRevoked() {
    return revoked;
  }

  /** When it was made. */
  public Instant madeAt() {
    return madeAt;
  }

  /** From when on it leads nowhere. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** How often somebody came in by it. */
  public int uses() {
    return uses;
  }

  /** The SHA-256 of its secret. */
  public String fingerprint() {
    return fingerprint;
  }
}
