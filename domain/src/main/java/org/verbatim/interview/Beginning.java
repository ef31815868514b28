package org.verbatim.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** By whom and when an interview was begun. It never changes. */
@Embeddable
public class Beginning {

  @Column(name = "created_by", nullable = false, updatable = false)
  private UUID by;

  @Column(name = "created_by_name", nullable = false, updatable = false)
  private String byName;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant at;

  /** For the persistence provider. */
  protected Beginning() {}

  Beginning(Change change) {
    this.by = change.by().account();
    this.byName = change.by().name();
    this.at = change.at();
  }

  /** The account of the editor who began it. */
  public UUID by() {
    return by;
  }

  /** The name of the editor who began it. */
  public String byName() {
    return byName;
  }

  /** When it was begun. */
  public Instant at() {
    return at;
  }
}
