package org.verbatim.web.reading;

/**
 * Somebody who speaks, as presented at the opening.
 *
 * @param name leads to their page where there is one
 * @param role title and organisation at the time
 */
public record Participant(Link name, String role, Picture portrait, String credit) {

  /** Whether the picture has a credit. */
  public boolean hasCredit() {
    return !credit.isEmpty();
  }
}
