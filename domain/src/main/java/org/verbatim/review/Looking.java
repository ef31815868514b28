package org.verbatim.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.RevisionLine;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkStatus;
import org.verbatim.staff.Actor;

/**
 * Remembers which text each reviewer looked at, so that they need not read twice what stands as it
 * stood. Only what was handed in is remembered: it is frozen, and can be compared for ever.
 */
@ApplicationScoped
@Transactional
public class Looking {

  private Interviews interviews;
  private Looks looks;
  private Clock clock;

  /** For the container's proxy. */
  protected Looking() {}

  /** Remembers in this place. */
  @Inject
  public Looking(Interviews interviews, Looks looks, Clock clock) {
    this.interviews = interviews;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * Has the actor look at an interview as it stands.
   *
   * @return the version of another text that they looked at or decided on last; empty if they never
   *     saw another
   */
  public Optional<RevisionLine> look(UUID id, Actor actor) {
    Interview interview = interviews.require(id);
    int version = interview.manuscript().version();
    if (interview.status() == WorkStatus.IN_REVIEW
        && Transition.APPROVE.isPartOf(actor, interview)) {
      looks.keep(id, actor.account(), version, clock.instant());
    }
    Optional<RevisionLine> decided =
        interviews.lastDecision(id, actor.account()).filter(line -> line.version() != version);
    return Stream.of(looks.lastBefore(id, actor.account(), version), decided)
        .flatMap(Optional::stream)
        .max(Comparator.comparing(RevisionLine::version));
  }
}
