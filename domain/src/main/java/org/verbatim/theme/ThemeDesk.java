package org.verbatim.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.FreeSlug;

/** Names themes. */
@ApplicationScoped
@Transactional
public class ThemeDesk {

  private Themes themes;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected ThemeDesk() {}

  /** A desk over these themes. */
  @Inject
  public ThemeDesk(Themes themes, Journal journal, Clock clock) {
    this.themes = themes;
    this.journal = journal;
    this.clock = clock;
  }

  /** Makes a theme under the first free address that its name gives. */
  @Attempt("THEME_NAMED")
  public Theme name(String name, Actor actor) {
    refuseOthers(actor);
    Theme theme = new Theme(FreeSlug.of(name, themes::isTaken), name);
    themes.add(theme);
    record(theme, actor);
    return theme;
  }

  /**
   * Calls a theme otherwise.
   *
   * @param version the theme's version when its name was read
   * @throws Refused if somebody renamed it since
   */
  @Attempt("THEME_NAMED")
  public void rename(UUID id, int version, String name, Actor actor) {
    refuseOthers(actor);
    Theme theme = themes.requireToChange(id);
    if (theme.version() != version) {
      throw new Refused(ThemeRefusal.THEME_CHANGED_SINCE, theme.name());
    }
    theme.rename(name);
    record(theme, actor);
  }

  private void record(Theme theme, Actor actor) {
    journal.record(actor, clock.instant(), Fact.done(Act.THEME_NAMED, theme.id(), theme.name()));
  }

  /** Whether this actor may name themes. */
  public static boolean isOpenTo(Actor actor) {
    return actor.holdsOneOf(Set.of(Role.EDITOR, Role.CHIEF));
  }

  private static void refuseOthers(Actor actor) {
    if (!isOpenTo(actor)) {
      throw new Refused(ThemeRefusal.THEME_BY_EDITORS);
    }
  }
}
