package org.verbatim.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes guessing slow, without ever shutting anybody out: after some wrong passwords the next
 * attempt has to wait 1, 2, 4, 8 … seconds, five minutes at most; an hour of quiet and all is
 * forgotten. It counts per login, whether such an account exists or not, and per address.
 *
 * <p>An attempt counts as a failure from its beginning, so that a hundred at the same moment do not
 * all slip through; success takes it back.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int FREE_PER_LOGIN = 3;

  /** More than per login: a whole newsroom may stand behind one address. */
  private static final int FREE_PER_ADDRESS = 10;

  /**
   * Where nobody has to wait. Not the moment of the attempt: of two at the same moment, the one
   * that came first may be counted second.
   */
  private static final Instant AT_ONCE = Instant.EPOCH;

  private static final int MOST_REMEMBERED = 50_000;
  private static final Duration MEMORY = Duration.ofHours(1);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  private final Cache<String, Failures> byLogin = forgetful();
  private final Cache<String, Failures> byAddress = forgetful();

  /** Zero where an attempt may be made now, and is counted; otherwise how long to wait. */
  public Duration attempt(String login, Origin origin, Instant now) {
    Duration wait = max(wait(byLogin, login, now), wait(byAddress, origin.network(), now));
    if (!wait.isZero()) {
      return wait;
    }
    return max(
        count(byLogin, login, FREE_PER_LOGIN, now),
        count(byAddress, origin.network(), FREE_PER_ADDRESS, now));
  }

  /** The attempt was no guess: the login starts afresh, the address gets this attempt back. */
  public void succeeded(String login, Origin origin) {
    byLogin.invalidate(login);
    byAddress.asMap().computeIfPresent(origin.network(), (network, past) -> past.oneLess());
  }

  private static Duration wait(Cache<String, Failures> failures, String key, Instant now) {
    Failures past = failures.getIfPresent(key);
    return past == null ? Duration.ZERO : past.waitAt(now);
  }

  /** One atomic step per key: of two attempts at the same moment, one sees the other. */
  private static Duration count(
      Cache<String, Failures> failures, String key, int free, Instant now) {
    Duration[] wait = {Duration.ZERO};
    failures
        .asMap()
        .compute(
            key,
            (same, past) -> {
              if (past == null || past.isForgottenAt(now)) {
                return new Failures(1, now, AT_ONCE);
              }
              wait[0] = past.waitAt(now);
              return wait[0].isZero() ? past.oneMore(free, now) : past;
            });
    return wait[0];
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Cache<String, Failures> forgetful() {
    return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(MEMORY).build();
  }

  /** How many in a row, when the last one was, and the moment of the next possible attempt. */
  private record Failures(int count, Instant last, Instant next) {

    boolean isForgottenAt(Instant now) {
      return !now.isBefore(last.plus(MEMORY));
    }

    Duration waitAt(Instant now) {
      return isForgottenAt(now) || !now.isBefore(next)
          ? Duration.ZERO
          : Duration.between(now, next);
    }

    Failures oneMore(int free, Instant now) {
      Duration delay = delay(count + 1 - free);
      return new Failures(count + 1, now, delay.isZero() ? AT_ONCE : now.plus(delay));
    }

    Failures oneLess() {
      return new Failures(Math.max(0, count - 1), last, AT_ONCE);
    }

    private static Duration delay(int beyondFree) {
      if (beyondFree <= 0) {
        return Duration.ZERO;
      }
      Duration doubled = Duration.ofSeconds(1L << Math.min(beyondFree - 1, 20));
      return doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
    }
  }
}
