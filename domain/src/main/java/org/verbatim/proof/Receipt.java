package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.verbatim.staff.InvitationToken;

/** What an expert holds in their hand: it stands for all that they had decided by then. */
@Entity
@Table(name = "proof_receipt")
public class Receipt {

  /** The SHA-256 of its code. */
  @Id
  @Column(updatable = false)
  private String fingerprint;

  @Column(nullable = false, updatable = false)
  private UUID proof;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Receipt() {}

  Receipt(UUID proof, InvitationToken code, Instant at) {
    this.proof = proof;
    this.fingerprint = code.fingerprint();
    this.at = at;
  }

  /**
   * The last decision on each answer among these, as it was when this was given out.
   *
   * @param order the names of the answers as they are read; those that are gone come first
   */
  public List<SignOff> decisions(List<SignOff> oldestFirst, List<String> order) {
    Map<String, SignOff> last = new LinkedHashMap<>();
    oldestFirst.stream()
        .filter(one -> !one.at().isAfter(at))
        .forEach(one -> last.put(one.answer(), one));
    List<SignOff> decisions = new ArrayList<>(last.values());
    decisions.sort(Comparator.comparing(one -> order.indexOf(one.answer())));
    return decisions;
  }

  /** Which reading it is of. */
  public UUID proof() {
    return proof;
  }

  /** When it was given out. */
  public Instant at() {
    return at;
  }

  /** The SHA-256 of its code. */
  public String fingerprint() {
    return fingerprint;
  }
}
