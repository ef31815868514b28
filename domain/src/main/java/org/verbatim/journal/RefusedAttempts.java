package org.verbatim.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;

/**
 * Writes refused attempts down, in a transaction of their own: the one in which the use case was
 * refused is rolled back.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RefusedAttempts {

  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected RefusedAttempts() {}

  @Inject
  RefusedAttempts(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  public void note(Act act, @Nullable UUID subject, Actor actor, Refused refused) {
    String reason = refused.reason().name();
    journal.record(actor, clock.instant(), Fact.refused(act, subject, reason));
  }
}
