package org.verbatim.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Revision;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.SiteGeneration;
import org.verbatim.staff.Actor;
import org.verbatim.text.Participation;

/** Makes an edition of an interview that was published, in the transaction that published it. */
@ApplicationScoped
public class Printer {

  private Editions editions;
  private Acts acts;
  private SiteGeneration generation;
  private Experts experts;

  /** For the container's proxy. */
  protected Printer() {}

  /** Prints editions among these, of interviews with these experts. */
  @Inject
  public Printer(Editions editions, Acts acts, SiteGeneration generation, Experts experts) {
    this.editions = editions;
    this.acts = acts;
    this.generation = generation;
    this.experts = experts;
  }

  /** Replaces what readers see by the text as it stands. */
  Edition print(Interview interview, Actor actor) {
    Revision revision = acts.freeze(interview, RevisionCause.PUBLISHED, actor, "");
    editions.online(interview.id()).ifPresent(Edition::giveWay);
    Set<UUID> interviewed =
        revision.text().participations().stream()
            .map(Participation::expert)
            .collect(Collectors.toSet());
    Edition edition = new Edition(interview, revision, experts.formsOf(interviewed));
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
