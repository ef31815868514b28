package org.verbatim.journal;

import java.util.List;

/**
 * The keyed hash of some fields beside the name of the key, for what is proved outside the chain of
 * the journal. Whoever has the database alone can neither make one nor guess what it was made of.
 */
public record KeyedSeal(String keyId, Seal seal) {

  /** Seals these fields with the key of today; seals of two kinds are never equal. */
  public static KeyedSeal over(JournalKeys keys, String kind, List<?> fields) {
    JournalKey key = keys.current();
    return new KeyedSeal(key.id(), key.seal(form(key, kind, fields)));
  }

  /** Whether it was made of these fields, with a key that the house has or had. */
  public boolean holds(JournalKeys keys, String kind, List<?> fields) {
    return keys.named(keyId)
        .map(key -> key.seal(form(key, kind, fields)))
        .filter(seal::equals)
        .isPresent();
  }

  private static CanonicalForm form(JournalKey key, String kind, List<?> fields) {
    CanonicalForm form = new CanonicalForm(kind).with(key.id());
    fields.forEach(form::with);
    return form;
  }
}
