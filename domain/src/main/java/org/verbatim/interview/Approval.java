package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.verbatim.typography.Fingerprints;

/** One person found a text good: who, when, in which round, and each block as it stood then. */
@Embeddable
public class Approval {

  @Column(nullable = false)
  private UUID account;

  @Column(name = "account_name", nullable = false)
  private String accountName;

  @Column(name = "at", nullable = false)
  private Instant at;

  @Column(nullable = false)
  private int round;

  @Column(nullable = false)
  private String fingerprints;

  /** For the persistence provider. */
  protected Approval() {}

  Approval(Change by, int round, Fingerprints text) {
    this.account = by.by().account();
    this.accountName = by.by().name();
    this.at = by.at();
    this.round = round;
    this.fingerprints = text.write();
  }

  /** The account of whoever approved. */
  public UUID account() {
    return account;
  }

  /** Their name, as it was then. */
  public String accountName() {
    return accountName;
  }

  /** When. */
  public Instant at() {
    return at;
  }

  /** The round of review in which they did. */
  public int round() {
    return round;
  }

  /** The blocks, as they were approved. */
  public Fingerprints fingerprints() {
    return Fingerprints.read(fingerprints);
  }
}
