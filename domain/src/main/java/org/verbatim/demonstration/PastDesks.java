package org.verbatim.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.verbatim.checklist.Surroundings;
import org.verbatim.expert.Experts;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.SiteGeneration;
import org.verbatim.journal.Journal;
import org.verbatim.publication.Editions;
import org.verbatim.publication.Printer;
import org.verbatim.publication.PublicationDesk;
import org.verbatim.review.EditorialDesk;
import org.verbatim.series.SeriesShelf;

/** The desks of the house as they stood at some moment in the past, over the same shelves. */
@ApplicationScoped
class PastDesks {

  private Interviews interviews;
  private SeriesShelf shelf;
  private Editions editions;
  private SiteGeneration generation;
  private Experts experts;
  private Journal journal;
  private PastReviews reviews;

  /** For the container's proxy. */
  protected PastDesks() {}

  @Inject
  PastDesks(
      Interviews interviews,
      SeriesShelf shelf,
      Editions editions,
      SiteGeneration generation,
      Experts experts,
      Journal journal,
      PastReviews reviews) {
    this.interviews = interviews;
    this.shelf = shelf;
    this.editions = editions;
    this.generation = generation;
    this.experts = experts;
    this.journal = journal;
    this.reviews = reviews;
  }

  Drafting drafting(Instant at) {
    return new Drafting(interviews, shelf, acts(at), generation, journal, clock(at));
  }

  EditorialDesk review(Instant at) {
    return reviews.desk(acts(at));
  }

  /** Texts link to others that come later in the telling: only they themselves are looked at. */
  PublicationDesk publication(Instant at) {
    Acts acts = acts(at);
    Printer printer = new Printer(editions, acts, generation, experts);
    return new PublicationDesk(acts, printer, Surroundings.UNKNOWN);
  }

  /** Nobody is told of what was long ago. */
  private Acts acts(Instant at) {
    return new Acts(interviews, journal, (interview, done, actor, when) -> {}, clock(at));
  }

  private static Clock clock(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }
}
