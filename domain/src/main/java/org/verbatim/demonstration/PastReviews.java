package org.verbatim.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interviews;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.Panel;
import org.verbatim.review.Rounds;

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
    return new EditorialDesk(
        acts,
        interviews,
        rounds,
        panel,
        (interview, named, word, actor, at) -> {},
        Surroundings.UNKNOWN);
  }
}
