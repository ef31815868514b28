package org.verbatim.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.FreeSlug;

/** Opens series and settles how they are run: the chief's room. */
@ApplicationScoped
@Transactional
public class SeriesDesk {

  private SeriesShelf shelf;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected SeriesDesk() {}

  /** A desk over this shelf. */
  @Inject
  public SeriesDesk(SeriesShelf shelf, Journal journal, Clock clock) {
    this.shelf = shelf;
    this.journal = journal;
    this.clock = clock;
  }

  /** Opens a series under the first free address that its title gives. */
  public Series open(SeriesSettings settings, Actor actor) {
    refuseOthers(actor);
    Series series = new Series(FreeSlug.of(settings.title(), shelf::isTaken), settings);
    shelf.add(series);
    journal.record(
        actor, clock.instant(), Fact.done(Act.SERIES_SETTLED, series.id(), series.title()));
    return series;
  }

  /** Settles a series anew. */
  public void settle(UUID id, SeriesSettings settings, Actor actor) {
    refuseOthers(actor);
    shelf.require(id).settle(settings);
    journal.record(actor, clock.instant(), Fact.done(Act.SERIES_SETTLED, id, settings.title()));
  }

  private static void refuseOthers(Actor actor) {
    if (!actor.holdsOneOf(Set.of(Role.CHIEF))) {
      throw new Refused(SeriesRefusal.SERIES_BY_CHIEF);
    }
  }
}
