package org.verbatim.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.verbatim.refusal.Refused;

/**
 * Hashes passwords and compares them, a few at a time: each takes 19 MiB, and a flood of sign-ins
 * must not take the memory of everybody else.
 */
@ApplicationScoped
public class PasswordSafe {

  private static final int SALT_BYTES = 16;
  private static final int AT_ONCE = 4;
  private static final int PATIENCE_SECONDS = 5;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** A new hash of the password, with a salt of its own. */
  public PasswordHash lock(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return inTurn(() -> Argon2id.ofToday(salt).hash(password));
  }

  /**
   * Whether the password is the one that was hashed. Where there is no hash the answer is no, after
   * the same work: the time of an answer must not tell which accounts exist.
   */
  public boolean opens(String password, Optional<PasswordHash> hash) {
    boolean same = inTurn(() -> Argon2id.matches(password, hash.orElse(Nobody.HASH)));
    return same && hash.isPresent();
  }

  private <T> T inTurn(Supplier<T> work) {
    boolean placed;
    try {
      placed = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      placed = false;
    }
    if (!placed) {
      throw new Refused(StaffRefusal.TOO_BUSY);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** Made when it is first needed: an application server instantiates classes more than once. */
  private static final class Nobody {
    static final PasswordHash HASH = Argon2id.ofToday(new byte[SALT_BYTES]).hash("nobody");
  }
}
