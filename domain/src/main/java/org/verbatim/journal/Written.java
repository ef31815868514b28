package org.verbatim.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * The fields of an entry as they stand in the database, where somebody may have been at them: words
 * that are to be checked, and not believed.
 */
public record Written(
    UUID id,
    Instant at,
    Optional<UUID> actor,
    String actorName,
    String act,
    Optional<UUID> subject,
    String detail,
    boolean refused) {

  /** Takes the time in microseconds: the database keeps no more. */
  public Written {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** This entry as a row that hangs on the one before it. */
  public ChainedRow after(Link previous, JournalKeys keys) {
    long number = previous.number() + 1;
    Seal seal = sealedBy(keys.current(), number, previous);
    return new ChainedRow(this, keys.current().id(), new Link(number, seal));
  }

  Seal sealedBy(JournalKey key, long number, Link previous) {
    return key.seal(
        new CanonicalForm("entry")
            .with(number)
            .with(previous.seal().hex())
            .with(key.id())
            .with(id)
            .with(at)
            .with(actor)
            .with(actorName)
            .with(act)
            .with(subject)
            .with(detail)
            .with(refused));
  }
}
