package org.verbatim.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.Experts;
import org.verbatim.journal.Journal;
import org.verbatim.series.SeriesDesk;
import org.verbatim.series.SeriesShelf;
import org.verbatim.staff.Accounts;
import org.verbatim.text.Portrait;
import org.verbatim.theme.ThemeDesk;
import org.verbatim.theme.Themes;

/**
 * Fills empty shelves with experts, series, themes and interviews. It is all there or nothing is:
 * where it was interrupted, it begins anew.
 */
@ApplicationScoped
@Transactional
class DemonstrationInterviews {

  private static final Duration BEFORE_ALL_ELSE = Duration.ofDays(-1200);

  private Experts experts;
  private SeriesShelf shelf;
  private Themes themes;
  private Journal journal;
  private PastDesks desks;
  private Accounts accounts;

  /** For the container's proxy. */
  protected DemonstrationInterviews() {}

  @Inject
  DemonstrationInterviews(
      Experts experts,
      SeriesShelf shelf,
      Accounts accounts,
      Themes themes,
      Journal journal,
      PastDesks desks) {
    this.experts = experts;
    this.shelf = shelf;
    this.accounts = accounts;
    this.themes = themes;
    this.journal = journal;
    this.desks = desks;
  }

  /** Whether nobody has put anything on the shelves yet. */
  public boolean areWanted() {
    return shelf.all().isEmpty() && themes.count("") == 0 && experts.count("") == 0;
  }

  /**
   * Brings everything in.
   *
   * @param pictures the hash of each picture by the name of its file
   */
  public void bring(Programme programme, Map<String, String> pictures, Cast cast, Instant today) {
    Names names = new Names(pictures);
    shelve(programme, names, cast, clockAt(today.plus(BEFORE_ALL_ELSE)));
    Telling telling = new Telling(desks, cast, names, today);
    programme.interviews().stream().map(DemonstrationFiles::story).forEach(telling::tell);
  }

  private void shelve(Programme programme, Names names, Cast cast, Clock clock) {
    SeriesDesk series = new SeriesDesk(shelf, accounts, journal, clock);
    programme
        .series()
        .forEach(one -> names.series(one.slug(), series.open(one.settings(), cast.chief()).id()));
    ThemeDesk theme = new ThemeDesk(themes, journal, clock);
    programme
        .themes()
        .forEach(one -> names.theme(one.slug(), theme.name(one.name(), cast.editor()).id()));
    ExpertDesk expert = new ExpertDesk(experts, journal, clock);
    for (Programme.Person one : programme.experts()) {
      ExpertProfile profile =
          new ExpertProfile(
              one.name(), one.biography(), portrait(one, programme, names), one.form());
      names.expert(one.slug(), expert.introduce(profile, cast.editor()).id());
    }
  }

  private static Portrait portrait(Programme.Person person, Programme programme, Names names) {
    return programme.media().stream()
        .filter(picture -> picture.file().equals(person.portrait()))
        .map(one -> new Portrait(names.picture(one.file()), one.credit(), one.alt()))
        .findFirst()
        .orElse(Portrait.NONE);
  }

  private static Clock clockAt(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }
}
