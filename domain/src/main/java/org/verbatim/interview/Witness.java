package org.verbatim.interview;

import java.time.Instant;
import org.verbatim.journal.Fact;
import org.verbatim.staff.Actor;

/** Sees what becomes of interviews, in the transaction in which it does, and may tell others. */
@FunctionalInterface
public interface Witness {

  /** Something was done to this interview, which stands now as it does. */
  void sees(Interview interview, Fact done, Actor actor, Instant at);
}
