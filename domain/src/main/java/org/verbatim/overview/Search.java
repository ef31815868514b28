package org.verbatim.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;

/**
 * Which interviews are looked for. Everything that is given must hold.
 *
 * @param words words of the text, or their beginnings, accents and case apart; may be empty
 * @param expert words of an expert's name; may be empty
 * @param author the account of the editor who began it
 * @param reviewer the account of somebody who is asked by name to review it now
 * @param from changed at this time or later
 * @param until changed before this time
 */
public record Search(
    String words,
    Optional<WorkStatus> status,
    Optional<PublicState> state,
    Optional<UUID> series,
    String expert,
    Optional<UUID> author,
    Optional<UUID> reviewer,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** All interviews. */
  public static final Search EVERYTHING =
      new Search(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
