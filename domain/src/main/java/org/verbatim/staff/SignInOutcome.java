package org.verbatim.staff;

import java.time.Duration;

/** What comes of a name and a password. */
public sealed interface SignInOutcome {

  /** The person is who they say. */
  record Admitted(Actor actor, DeskLanguage language) implements SignInOutcome {}

  /** Wrong password, unknown login, suspended account: the answer does not say which. */
  record Refused() implements SignInOutcome {}

  /** Too many attempts: nothing was looked at, the next look is after this time. */
  record Delayed(Duration delay) implements SignInOutcome {}
}
