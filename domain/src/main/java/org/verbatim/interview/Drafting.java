package org.verbatim.interview;

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
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Right;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.Actor;
import org.verbatim.text.FreeSlug;
import org.verbatim.text.InterviewText;
import org.verbatim.text.SeriesPlace;
import org.verbatim.text.Slug;

/** An editor's own room: begins interviews and keeps what is written. */
@ApplicationScoped
@Transactional(dontRollbackOn = {Refused.class, Stale.class})
public class Drafting {

  private Interviews interviews;
  private SeriesShelf shelf;
  private Acts acts;
  private SiteGeneration generation;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected Drafting() {}

  /** A room with these interviews. */
  @Inject
  public Drafting(
      Interviews interviews,
      SeriesShelf shelf,
      Acts acts,
      SiteGeneration generation,
      Journal journal,
      Clock clock) {
    this.interviews = interviews;
    this.shelf = shelf;
    this.acts = acts;
    this.generation = generation;
    this.journal = journal;
    this.clock = clock;
  }

  /** Begins an interview that stands alone, in this language. */
  @Attempt("INTERVIEW_CREATED")
  public Interview begin(String language, Actor actor) {
    return begin(InterviewText.empty(language), actor);
  }

  /** Begins the next interview of a series, with the questions that it always asks. */
  @Attempt("INTERVIEW_CREATED")
  public Interview beginIn(UUID seriesId, Actor actor) {
    Series series = shelf.require(seriesId);
    return begin(FirstPage.of(series, nextNumber(series)), actor);
  }

  /** Begins the next interview of a series with a text that is there already. */
  @Attempt("INTERVIEW_CREATED")
  public Interview beginIn(UUID seriesId, InterviewText text, Actor actor) {
    SeriesPlace place = new SeriesPlace(seriesId, nextNumber(shelf.require(seriesId)));
    return begin(text.placed(text.language(), place), actor);
  }

  /** Nobody else gets it until this transaction ends. */
  private int nextNumber(Series series) {
    interviews.holdAddresses();
    return series.isNumbered() ? shelf.nextNumber(series.id()) : 0;
  }

  /** Begins an interview with a text that is there already. */
  @Attempt("INTERVIEW_CREATED")
  public Interview begin(InterviewText text, Actor actor) {
    Instant now = clock.instant();
    shelf.refuseWithout(Right.EDIT, actor, text, WorkflowRefusal.NOT_YOUR_PART);
    UUID nobodyElse = new UUID(0, 0);
    interviews.holdAddresses();
    Slug slug = freeSlug(text.title(), nobodyElse);
    Interview interview = new Interview(slug, text, actor, now);
    shelve(interview);
    interviews.add(interview);
    journal.record(actor, now, Fact.done(Act.INTERVIEW_CREATED, interview.id(), text.title()));
    return interview;
  }

  /**
   * Keeps a text. It is durable when this returns.
   *
   * @throws Stale if the text was changed since; the refused text is kept as a version, unless it
   *     is the very text that stands: a save whose answer was lost on its way comes twice
   * @throws Refused if the text may not be changed now, or its address or number is taken
   */
  public Interview keep(UUID id, TextSave save, Actor actor) {
    Interview interview = interviews.requireToChange(id);
    if (!Transition.EDIT.isPartOf(actor, interview)) {
      return acts.act(Transition.EDIT, id, actor, (it, now) -> it.edit(save.text(), actor, now));
    }
    Manuscript current = interview.manuscript();
    if (current.version() != save.version()) {
      if (!current.isWrittenAs(save.text())) {
        setAside(interview, save, actor);
      }
      throw new Stale(current);
    }
    Optional<Slug> address =
        acts.attempt(Transition.EDIT, id, actor, () -> freePlace(interview, save, actor));
    if (!current.isWrittenAs(save.text())) {
      acts.act(Transition.EDIT, id, actor, (it, now) -> it.edit(save.text(), actor, now));
      shelve(interview);
    }
    address.ifPresent(slug -> readdress(interview, slug, actor));
    return interview;
  }

  /** Puts an interview into the trash. */
  public void trash(UUID id, Actor actor) {
    acts.act(Transition.TRASH, id, actor, (it, now) -> it.trash(actor, now));
  }

  /** Brings an interview back from the trash, as it was. */
  public void bringBack(UUID id, Actor actor) {
    acts.act(Transition.BRING_BACK, id, actor, (it, now) -> it.bringBack(actor));
  }

  private void shelve(Interview interview) {
    Card card = interview.card();
    if (!card.isShelved()) {
      card.shelve(card.seriesPlace().flatMap(one -> shelf.byId(one.series())).orElse(null));
    }
  }

  private void setAside(Interview interview, TextSave save, Actor actor) {
    Instant now = clock.instant();
    interviews.add(Revision.setAside(interview, save, actor, now));
    String version = String.valueOf(save.version());
    journal.record(actor, now, Fact.done(Act.SAVE_SET_ASIDE, interview.id(), version));
  }

  /**
   * Refuses a series that others write in and a number that is taken, and gives the address to move
   * to, if it is another.
   */
  private Optional<Slug> freePlace(Interview interview, TextSave save, Actor actor) {
    shelf.refuseWithout(Right.EDIT, actor, save.text(), WorkflowRefusal.NOT_YOUR_PART);
    interviews.refuseTakenNumber(interview.id(), save.text());
    if (wantedAddress(interview, save).isEmpty()) {
      return Optional.empty();
    }
    interviews.holdAddresses();
    return wantedAddress(interview, save);
  }

  /** The address to move to, if it is another; as long as nobody read it, it follows the title. */
  private Optional<Slug> wantedAddress(Interview interview, TextSave save) {
    if (save.slug().isBlank()) {
      boolean follows = !interview.publication().wasEverOnline();
      return Optional.of(freeSlug(save.text().title(), interview.id()))
          .filter(slug -> follows && !slug.equals(interview.slug()));
    }
    Slug wanted =
        Slug.parse(save.slug().strip())
            .orElseThrow(() -> new Refused(WorkflowRefusal.ADDRESS_MALFORMED));
    if (wanted.equals(interview.slug())) {
      return Optional.empty();
    }
    if (interviews.isTaken(wanted, interview.id())) {
      throw new Refused(WorkflowRefusal.ADDRESS_TAKEN, wanted.value());
    }
    return Optional.of(wanted);
  }

  private void readdress(Interview interview, Slug slug, Actor actor) {
    Slug old = interview.slug();
    acts.act(Transition.EDIT, interview.id(), actor, (it, now) -> it.readdress(slug, actor));
    if (interview.publication().wasEverOnline()) {
      interviews.freeAddress(slug, interview.id());
      interviews.keepAddress(old, interview.id());
      generation.advance();
    }
  }

  private Slug freeSlug(String title, UUID butFor) {
    return FreeSlug.of(title, slug -> interviews.isTaken(new Slug(slug), butFor));
  }
}
