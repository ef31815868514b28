package org.verbatim.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.Panel;
import org.verbatim.review.Rounds;
import org.verbatim.review.Summons;
import org.verbatim.staff.Actor;

/** The desk where texts are handed in, as it stood when something was done. */
@ApplicationScoped
class PastReviews {

  private Interviews interviews;
  private Rounds rounds;
  private Panel panel;

  /** For the container's proxy. */
  protected PastReviews() {}

  @Inject
  PastReviews(Interviews interviews, Rounds rounds, Panel panel) {
    this.interviews = interviews;
    this.rounds = rounds;
    this.panel = panel;
  }

  EditorialDesk desk(Acts acts) {
    return new EditorialDesk(acts, interviews, rounds, panel, new Untold(), Surroundings.UNKNOWN);
  }

  /** What is long past is told to nobody. */
  private static final class Untold implements Summons {

    @Override
    public void asked(
        Interview interview, Collection<UUID> named, String word, Actor actor, Instant at) {}

    @Override
    public void released(Interview interview, Collection<UUID> named, Actor actor, Instant at) {}
  }
}
