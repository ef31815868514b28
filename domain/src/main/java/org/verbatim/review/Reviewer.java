package org.verbatim.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.verbatim.staff.Account;

/** Somebody who was asked by name to review a text. */
@Embeddable
public class Reviewer {

  @Column(nullable = false)
  private UUID account;

  @Column(name = "account_name", nullable = false)
  private String name;

  /** For the persistence provider. */
  protected Reviewer() {}

  Reviewer(Account account) {
    this.account = account.id();
    this.name = account.name().value();
  }

  /** The account of the person. */
  public UUID account() {
    return account;
  }

  /** Their name, as it was then. */
  public String name() {
    return name;
  }
}
