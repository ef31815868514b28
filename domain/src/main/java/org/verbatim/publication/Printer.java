package org.verbatim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
