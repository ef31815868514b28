package org.verbatim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Revision;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.SiteGeneration;
import org.verbatim.staff.Actor;

/** Makes an edition of an interview that was published, in the transaction that published it. */
@ApplicationScoped
public class Printer {

  private Editions editions;
  private Acts acts;
  private SiteGeneration generation;

  /** For the container's proxy. */
  protected Printer() {}

  /** Prints editions among these. */
  @Inject
  public Printer(Editions editions, Acts acts, SiteGeneration generation) {
    this.editions = editions;
    this.acts = acts;
    this.generation = generation;
  }

  /** Replaces what readers see by the text as it stands. */
  Edition print(Interview interview, Actor actor) {
    Revision revision = acts.freeze(interview, RevisionCause.PUBLISHED, actor, "");
    editions.online(interview.id()).ifPresent(Edition::giveWay);
    Edition edition = new Edition(interview, revision);
    editions.add(edition);
    generation.advance();
    return edition;
  }

  /** Takes away what readers see, and leaves them the notice. */
  void takeAway(Interview interview, String notice) {
    Instant at = interview.publication().withdrawnAt().orElseThrow();
    editions.online(interview.id()).ifPresent(edition -> edition.withdraw(notice, at));
    generation.advance();
  }

  /** Has readers' pages made anew, where an edition is hidden from them or comes back. */
  void revise(Interview interview) {
    if (interview.publication().isOnline()) {
      generation.advance();
    }
  }
}
