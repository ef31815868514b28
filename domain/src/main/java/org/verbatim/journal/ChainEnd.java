package org.verbatim.journal;

/**
 * The last row of the journal, told apart from the rows and sealed as well: rows that are cut off
 * its end are missed.
 *
 * @param keyId the name of the key that sealed it
 */
public record ChainEnd(Link last, String keyId, Seal seal) {

  /** The end of a chain whose last row this is. */
  public static ChainEnd at(Link last, JournalKeys keys) {
    return new ChainEnd(last, keys.current().id(), sealedBy(keys.current(), last));
  }

  boolean isSealed(JournalKeys keys) {
    return keys.named(keyId).map(key -> sealedBy(key, last)).filter(seal::equals).isPresent();
  }

  private static Seal sealedBy(JournalKey key, Link last) {
    return key.seal(
        new CanonicalForm("end").with(last.number()).with(last.seal().hex()).with(key.id()));
  }
}
