package org.verbatim.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All transcripts, with their originals. */
public interface Transcripts {

  /** Takes in a new one. */
  void add(Transcript transcript, TranscriptFile file);

  /** The one with this id, to be read. */
  Optional<Transcript> byId(UUID id);

  /** The one with this id, to be changed: nobody else changes it until this transaction ends. */
  Optional<Transcript> toChange(UUID id);

  /** Those of an account that no interview was made of yet, the newest first, at most that many. */
  List<Transcript> openOf(UUID owner, int atMost);

  /**
   * A proposal that nobody has changed since then, the oldest, to be ended; none that somebody is
   * at now.
   */
  Optional<Transcript> nextOpenUnchangedSince(Instant then);

  /** The one that an interview was made of. */
  Optional<Transcript> of(UUID interview);

  /** The original of the one that an interview was made of. */
  Optional<TranscriptFile> originalOf(UUID interview);

  /** Forgets one, with its original. */
  void remove(Transcript transcript);
}
