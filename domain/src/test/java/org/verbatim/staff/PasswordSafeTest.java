package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordSafeTest {

  private final PasswordSafe safe = new PasswordSafe();

  @Test
  void aPasswordOpensItsOwnHashAndNoOther() {
    PasswordHash hash = safe.lock(People.PASSWORD);
    assertTrue(safe.opens(People.PASSWORD, Optional.of(hash)));
    assertFalse(safe.opens(People.PASSWORD + " ", Optional.of(hash)));
  }

  @Test
  void thePublishedReferenceHashIsUnderstood() {
    // From the reference implementation's test suite (phc-winner-argon2, test.c, version 0x13).
    byte[] salt = "somesalt".getBytes(StandardCharsets.UTF_8);
    PasswordHash hash =
        new PasswordHash(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
    assertEquals(hash, new Argon2id(65_536, 2, 1, salt).hash("password"));
    assertTrue(safe.opens("password", Optional.of(hash)));
  }

  @Test
  void theSameAccentComposedOtherwiseIsTheSamePassword() {
    PasswordHash hash = safe.lock("caf\u00e9 sans sucre");
    assertTrue(safe.opens("cafe\u0301 sans sucre", Optional.of(hash)));
  }

  @Test
  void theSamePasswordNeverHasTheSameHash() {
    PasswordHash hash = safe.lock(People.PASSWORD);
    assertNotEquals(hash, safe.lock(People.PASSWORD));
    assertTrue(hash.phc().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
  }

  @Test
  void noPasswordOpensAnAccountWithoutOne() {
    assertFalse(safe.opens("nobody", Optional.empty()));
  }

  @Test
  void anUnknownAccountIsAnsweredAfterTheSameWork() {
    Optional<PasswordHash> hash = Optional.of(safe.lock(People.PASSWORD));
    safe.opens("warm", Optional.empty());
    long known = fastest(() -> safe.opens("wrong", hash));
    long unknown = fastest(() -> safe.opens("wrong", Optional.empty()));
    assertTrue(unknown > known / 2, () -> "unknown %d ns, known %d ns".formatted(unknown, known));
  }

  @Test
  void noHashIsWrittenToALog() {
    assertEquals("PasswordHash", safe.lock(People.PASSWORD).toString());
  }

  private static long fastest(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
