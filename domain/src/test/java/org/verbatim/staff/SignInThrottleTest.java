package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private static final Origin HOME = Origin.of("192.0.2.1");

  private final SignInThrottle throttle = new SignInThrottle();
  private Instant now = People.NOW;

  private Duration attempt(String login) {
    return throttle.attempt(login, HOME, now);
  }

  /** Fails as soon as it may, and tells the delays that it met on the way. */
  private List<Long> delaysOf(String login, int failures) {
    List<Long> delays = new ArrayList<>();
    for (int failure = 0; failure < failures; failure++) {
      Duration wait = attempt(login);
      delays.add(wait.toSeconds());
      if (!wait.isZero()) {
        now = now.plus(wait);
        assertEquals(Duration.ZERO, attempt(login));
      }
    }
    return delays;
  }

  @Test
  void afterThreeFailuresTheDelayDoublesFromOneSecondToFiveMinutes() {
    assertEquals(
        List.of(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L),
        delaysOf("editor", 15));
  }

  @Test
  void anAttemptDuringTheDelayDoesNotLengthenIt() {
    delaysOf("editor", 8);
    Duration wait = attempt("editor");
    assertEquals(wait, attempt("editor"));
    now = now.plusSeconds(3);
    assertEquals(wait.minusSeconds(3), attempt("editor"));
  }

  @Test
  void anHourOfQuietForgetsAll() {
    delaysOf("editor", 12);
    now = now.plus(Duration.ofHours(1));
    assertEquals(List.of(0L, 0L, 0L, 0L, 1L), delaysOf("editor", 5));
  }

  @Test
  void successForgetsTheFailuresOfTheLogin() {
    delaysOf("editor", 4);
    now = now.plusSeconds(1);
    attempt("editor");
    throttle.succeeded("editor", HOME);
    assertEquals(Duration.ZERO, attempt("editor"));
  }

  @Test
  void manyLoginsFromOneAddressAreSlowedDownTooButNotThoseFromAnother() {
    for (int guess = 0; guess < 11; guess++) {
      assertEquals(Duration.ZERO, attempt("login" + guess));
    }
    assertFalse(attempt("another").isZero());
    assertTrue(throttle.attempt("another", Origin.of("192.0.2.2"), now).isZero());
  }

  @Test
  void signingInDoesNotWipeOutWhatTheAddressDid() {
    for (int guess = 0; guess < 10; guess++) {
      attempt("login" + guess);
    }
    for (int again = 0; again < 3; again++) {
      attempt("mine");
      throttle.succeeded("mine", HOME);
    }
    assertEquals(Duration.ZERO, attempt("login10"));
    assertFalse(attempt("login11").isZero());
  }

  @Test
  void ofTwoAtTheSameMomentTheOneThatIsCountedSecondMayHaveComeFirst() {
    assertEquals(Duration.ZERO, throttle.attempt("editor", HOME, now.plusMillis(2)));
    assertEquals(Duration.ZERO, throttle.attempt("editor", HOME, now.plusMillis(1)));
    throttle.succeeded("editor", HOME);
    assertEquals(Duration.ZERO, throttle.attempt("editor", HOME, now));
  }

  @Test
  void aHundredAttemptsAtTheSameMomentDoNotSlipThrough() {
    long admitted = 0;
    for (int origin = 0; origin < 100; origin++) {
      Origin somewhere = Origin.of("198.51.100." + origin);
      admitted += throttle.attempt("editor", somewhere, now).isZero() ? 1 : 0;
    }
    assertEquals(4, admitted);
  }

  @Test
  void theHalfOfAnIpv6AddressThatChangesAtWillDoesNotCount() {
    assertEquals(Origin.of("2001:db8:1:2::1"), Origin.of("2001:db8:1:2:ffff::9"));
    assertFalse(Origin.of("2001:db8:1:2::1").equals(Origin.of("2001:db8:1:3::1")));
  }
}
