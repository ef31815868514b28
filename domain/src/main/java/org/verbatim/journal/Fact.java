package org.verbatim.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down.
 *
 * @param subject the interview, series, account … it was done to, or null
 * @param detail the reason given, or what was concerned; may be empty
 * @param refused whether it was asked for and refused
 */
public record Fact(Act act, @Nullable UUID subject, String detail, boolean refused) {

  /** Something was done. */
  public static Fact done(Act act, UUID subject, String detail) {
    return new Fact(act, subject, detail, false);
  }

  /** Something was done to nothing in particular. */
  public static Fact done(Act act, String detail) {
    return new Fact(act, null, detail, false);
  }

  /** Something was asked for, and refused. */
  public static Fact refused(Act act, @Nullable UUID subject, String detail) {
    return new Fact(act, subject, detail, true);
  }
}
