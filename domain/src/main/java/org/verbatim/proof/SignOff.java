package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.journal.JournalKeys;
import org.verbatim.journal.KeyedSeal;
import org.verbatim.journal.Seal;
import org.verbatim.series.ProofScope;

/**
 * A decision of an expert on one answer (bon à tirer), sealed with a key that the database does not
 * know. Rows are only ever added; the database itself refuses anything else. What it proves, and
 * what not: docs/decisions/what-a-sign-off-proves.md.
 */
@Entity
@Table(name = "sign_off")
public class SignOff {

  /** How the expert showed who they are: by the link and the number, both sent to the address. */
  static final String LINK_AND_CODE = "LINK_AND_CODE";

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID proof;

  @Column(nullable = false, updatable = false)
  private UUID interview;

  @Column(nullable = false, updatable = false)
  private UUID expert;

  @Column(nullable = false, updatable = false)
  private String shown;

  /** The keyed hash of the address. */
  @Column(name = "address_hash", nullable = false, updatable = false)
  private String addressHash;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ProofScope scope;

  /** What silence meant, and the rule of the house, as the expert was told. */
  @Column(nullable = false, updatable = false)
  private String policy;

  @Column(nullable = false, updatable = false)
  private String answer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Choice choice;

  /** The SHA-256 of the answer's canonical text. */
  @Column(name = "text_hash", nullable = false, updatable = false)
  private String textHash;

  @Column(name = "key_id", nullable = false, updatable = false)
  private String keyId;

  @Column(nullable = false, updatable = false)
  private String seal;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected SignOff() {}

  SignOff(Proof proof, String answer, Opinion opinion, JournalKeys keys) {
    this.id = UUID.randomUUID();
    this.proof = proof.id();
    this.interview = proof.interview();
    this.expert = proof.reader().expert();
    this.shown = LINK_AND_CODE;
    this.addressHash = proof.reader().addressHash();
    this.at = opinion.at();
    this.scope = proof.agreement().scope();
    this.policy = proof.agreement().silence() + " " + proof.agreement().rule();
    this.answer = answer;
    this.choice = opinion.choice();
    this.textHash = opinion.fingerprint();
    KeyedSeal sealed = KeyedSeal.over(keys, "sign-off", fields());
    this.keyId = sealed.keyId();
    this.seal = sealed.seal().hex();
  }

  private List<Object> fields() {
    return List.of(
        id,
        proof,
        interview,
        expert,
        shown,
        addressHash,
        at,
        scope,
        policy,
        answer,
        choice,
        textHash);
  }

  /** Whether it is as it was sealed, with a key that the house has or had. */
  public boolean isGenuine(JournalKeys keys) {
    return new KeyedSeal(keyId, new Seal(seal)).holds(keys, "sign-off", fields());
  }

  /** The reading in which it was decided. */
  public UUID proof() {
    return proof;
  }

  /** The interview. */
  public UUID interview() {
    return interview;
  }

  /** When it was decided. */
  public Instant at() {
    return at;
  }

  /** What the expert was asked to look at. */
  public ProofScope scope() {
    return scope;
  }

  /** The permanent name of the answer. */
  public String answer() {
    return answer;
  }

  /** What was decided. */
  public Choice choice() {
    return choice;
  }

  /** The SHA-256 of the answer's canonical text. */
  public String textHash() {
    return textHash;
  }
}
