package org.verbatim.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.staff.Actor;

/**
 * Ends the proposals that nobody went on with: what somebody said is not kept for no purpose. What
 * an interview was made of is never touched.
 */
@ApplicationScoped
public class AbandonedProposals {

  private Transcripts transcripts;
  private Journal journal;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected AbandonedProposals() {}

  /** Looks among these transcripts. */
  @Inject
  public AbandonedProposals(Transcripts transcripts, Journal journal, Clock clock) {
    this.transcripts = transcripts;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Ends one of them, with its original.
   *
   * @return which; none if there is none
   */
  @Transactional
  public Optional<UUID> endNext() {
    Instant now = clock.instant();
    Optional<Transcript> abandoned =
        transcripts
            .nextOpenUnchangedSince(now.minus(Transcript.PATIENCE))
            .filter(one -> one.isAbandoned(now));
    abandoned.ifPresent(
        one -> {
          transcripts.remove(one);
          journal.record(Actor.system(), now, Fact.done(Act.TRANSCRIPT_ABANDONED, one.called()));
        });
    return abandoned.map(Transcript::id);
  }
}
