package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** How an expert wants to be introduced otherwise in one detail, and what the desk did with it. */
@Embeddable
public class Wish {

  @Column(nullable = false)
  private String words;

  /** What stood there when they said so. */
  @Column(nullable = false)
  private String base;

  @Embedded private Settlement settlement = new Settlement();

  /** For the persistence provider. */
  @SuppressWarnings("NullAway")
  protected Wish() {}

  Wish(String words, String base) {
    this.words = words;
    this.base = base;
  }

  /** Whether it awaits the desk. */
  public boolean isOpen() {
    return settlement.isOpen();
  }

  /** The words that they want. */
  public String words() {
    return words;
  }

  /** What stood there when they said so. */
  public String base() {
    return base;
  }

  /** What the desk did with it. */
  public Settlement settlement() {
    return settlement;
  }
}
