package org.verbatim.transcript;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The interview that an editor wants made of a proposal.
 *
 * @param guests who answers in it
 * @param series the series that it is the next of, if it does not stand alone
 * @param language the language that it is in, as a code; empty for the one that was recognised
 */
public record WantedInterview(List<WantedGuest> guests, Optional<UUID> series, String language) {

  /** Copies the list. */
  public WantedInterview {
    guests = List.copyOf(guests);
  }
}
