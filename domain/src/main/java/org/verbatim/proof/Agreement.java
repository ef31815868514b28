package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.series.Silence;
import org.verbatim.staff.Actor;

/** What the expert was told when they were asked: it holds, whatever the series settles later. */
@Embeddable
public class Agreement {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ProofScope scope;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Silence silence;

  @Column(nullable = false, updatable = false)
  private String rule;

  @Column(nullable = false, updatable = false)
  private String word;

  @Column(name = "asked_by", nullable = false, updatable = false)
  private UUID askedBy;

  @Column(name = "asked_by_name", nullable = false, updatable = false)
  private String askedByName;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Agreement() {}

  Agreement(ProofPolicy.Terms policy, String word, Actor by) {
    this.scope = policy.scope();
    this.silence = policy.silence();
    this.rule = policy.rule();
    this.word = word;
    this.askedBy = by.account();
    this.askedByName = by.name();
  }

  /** What the expert may ask to have changed. */
  public ProofScope scope() {
    return scope;
  }

  /** What their silence means. */
  public Silence silence() {
    return silence;
  }

  /** What the house writes of it; may be empty. */
  public String rule() {
    return rule;
  }

  /** The editor's own word; may be empty. */
  public String word() {
    return word;
  }

  /** The account of who asked. */
  public UUID askedBy() {
    return askedBy;
  }

  /** Their name, as it was then. */
  public String askedByName() {
    return askedByName;
  }
}
