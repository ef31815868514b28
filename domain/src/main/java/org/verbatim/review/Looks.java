package org.verbatim.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.RevisionLine;

/** Which texts that were handed in each person has looked at. */
public interface Looks {

  /** Keeps that the person looked at this version of the text; a second look changes nothing. */
  void keep(UUID interview, UUID account, int version, Instant at);

  /** What was handed in before this version, as the person saw it last. */
  Optional<RevisionLine> lastBefore(UUID interview, UUID account, int version);
}
