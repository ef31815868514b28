package org.verbatim.interview;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody whose words ever came into the text: who wrote or changed it, and who suggested what
 * was accepted. None of them judges it.
 */
@Embeddable
public class Writers {

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "interview_writer", joinColumns = @JoinColumn(name = "interview"))
  @Column(name = "account", nullable = false)
  private Set<UUID> accounts = new HashSet<>();

  /** Nobody has written yet. */
  protected Writers() {}

  void join(UUID account) {
    accounts.add(account);
  }

  boolean include(UUID account) {
    return accounts.contains(account);
  }
}
