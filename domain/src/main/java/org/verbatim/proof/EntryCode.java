package org.verbatim.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.journal.JournalKeys;
import org.verbatim.journal.KeyedSeal;
import org.verbatim.journal.Seal;

/**
 * A number of six digits that shows who reads the mailbox. It is good for ten minutes, for five
 * tries and for one use. A million numbers are soon tried out, so that a plain hash would give it
 * away: what is kept needs the key of the house.
 */
@Embeddable
public class EntryCode {

  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int TRIES = 5;
  private static final int NUMBERS = 1_000_000;

  @Column(name = "code_key")
  private @Nullable String key;

  @Column(name = "code_seal")
  private @Nullable String seal;

  @Column(name = "code_made_at")
  private @Nullable Instant madeAt;

  @Column(name = "code_tries", nullable = false)
  private int tries;

  /** None was asked for yet. */
  protected EntryCode() {}

  /** Whether one was made just now: another would only fill the mailbox. */
  boolean isFresh(Instant now) {
    return seal != null && madeAt != null && now.isBefore(madeAt.plus(PAUSE));
  }

  /** A new number, which replaces the one before; the only moment at which it is known. */
  String make(UUID proof, SecureRandom random, JournalKeys keys, Instant now) {
    String number = String.format("%06d", random.nextInt(NUMBERS));
    KeyedSeal sealed = KeyedSeal.over(keys, "entry-code", List.of(proof, number));
    key = sealed.keyId();
    seal = sealed.seal().hex();
    madeAt = now;
    tries = 0;
    return number;
  }

  /** Whether it is the number; it is used up by that, and by too many others. */
  boolean take(UUID proof, String number, JournalKeys keys, Instant now) {
    String known = seal;
    if (known == null || key == null || madeAt == null || !now.isBefore(madeAt.plus(LIFE))) {
      return false;
    }
    tries++;
    boolean right =
        new KeyedSeal(key, new Seal(known)).holds(keys, "entry-code", List.of(proof, number));
    if (right || tries >= TRIES) {
      seal = null;
    }
    return right;
  }
}
