package org.verbatim.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Accounts;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.FreeSlug;

/** Opens series and settles how they are run: the chief's room. */
@ApplicationScoped
@Transactional
public class SeriesDesk {

  private SeriesShelf shelf;
  private Accounts accounts;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected SeriesDesk() {}

  /** A desk over this shelf, for people with these accounts. */
  @Inject
  public SeriesDesk(SeriesShelf shelf, Accounts accounts, Journal journal, Clock clock) {
    this.shelf = shelf;
    this.accounts = accounts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Opens a series under the first free address that its title gives. */
  @Attempt("SERIES_SETTLED")
  public Series open(SeriesSettings settings, Actor actor) {
    refuseOthers(actor);
    Series series = new Series(FreeSlug.of(settings.title(), shelf::isTaken), settings);
    shelf.add(series);
    journal.record(
        actor, clock.instant(), Fact.done(Act.SERIES_SETTLED, series.id(), series.title()));
    return series;
  }

  /**
   * Settles a series anew.
   *
   * @param version the series' version when the settings were read
   * @throws Refused if somebody settled it since
   */
  @Attempt("SERIES_SETTLED")
  public void settle(UUID id, int version, SeriesSettings settings, Actor actor) {
    Series series = taken(id, version, actor);
    series.settle(settings);
    journal.record(actor, clock.instant(), Fact.done(Act.SERIES_SETTLED, id, settings.title()));
  }

  /**
   * Says who may do what in a series.
   *
   * @param version the series' version when its rights were read
   * @throws Refused if somebody settled it since
   */
  @Attempt("SERIES_ENTRUSTED")
  public void entrust(UUID id, int version, SeriesRights rights, Actor actor) {
    Series series = taken(id, version, actor);
    series.entrust(rights);
    String told = series.title() + told(rights);
    journal.record(actor, clock.instant(), Fact.done(Act.SERIES_ENTRUSTED, id, told));
  }

  /** Who may do what from now on: " · Noé Blanc: COMMENT, REVIEW"; nothing where roles decide. */
  private String told(SeriesRights rights) {
    if (!rights.isRestricted()) {
      return "";
    }
    Map<UUID, Set<Right>> people = rights.people();
    return accounts.all().stream()
        .filter(one -> people.containsKey(one.id()))
        .map(one -> " · " + one.name().value() + ": " + told(people.get(one.id())))
        .collect(Collectors.joining());
  }

  private static String told(Set<Right> rights) {
    return rights.stream().map(Right::name).collect(Collectors.joining(", "));
  }

  /**
   * Settles how the experts of a series read their answers.
   *
   * @param version the series' version when its policy was read
   * @throws Refused if somebody settled it since
   */
  @Attempt("PROOFING_SETTLED")
  public void proofread(UUID id, int version, ProofPolicy policy, Actor actor) {
    Series series = taken(id, version, actor);
    series.proofread(policy);
    journal.record(actor, clock.instant(), Fact.done(Act.PROOFING_SETTLED, id, series.title()));
  }

  /** Whether this actor may open and settle series. */
  public static boolean isOpenTo(Actor actor) {
    return actor.holds(Role.CHIEF);
  }

  private Series taken(UUID id, int version, Actor actor) {
    refuseOthers(actor);
    Series series = shelf.requireToChange(id);
    if (series.version() != version) {
      throw new Refused(SeriesRefusal.SERIES_CHANGED_SINCE);
    }
    return series;
  }

  private static void refuseOthers(Actor actor) {
    if (!isOpenTo(actor)) {
      throw new Refused(SeriesRefusal.SERIES_BY_CHIEF);
    }
  }
}
