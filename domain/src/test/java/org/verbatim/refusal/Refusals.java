package org.verbatim.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Says in one line what a test expects to be refused. */
public final class Refusals {

  private Refusals() {}

  /** Fails unless the act is refused for this reason. */
  public static void assertRefused(Reason reason, Executable act) {
    assertEquals(reason, assertThrows(Refused.class, act).reason());
  }
}
