package org.verbatim.series;

import static org.verbatim.staff.Role.CHIEF;
import static org.verbatim.staff.Role.EDITOR;
import static org.verbatim.staff.Role.REVIEWER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/**
 * What a person may do to the interviews of a series. This is the one place that says who may:
 * every verb of the desk asks it.
 */
public enum Right {
  /** Speak about a text. */
  COMMENT(EDITOR, REVIEWER, CHIEF),
  /** Write, submit, take back. */
  EDIT(EDITOR, CHIEF),
  /** Approve, or ask for changes; never of what one wrote. */
  REVIEW(REVIEWER, CHIEF),
  /** Bring what is approved to readers, now or later. */
  PUBLISH(EDITOR, CHIEF),
  /** Take away what readers see. It is the chief's everywhere, and given to nobody. */
  WITHDRAW(CHIEF);

  private final Set<Role> roles;

  Right(Role first, Role... others) {
    this.roles = EnumSet.of(first, others);
  }

  /**
   * Whether the actor has it in the series, or where an interview stands alone. Roles decide where
   * the series is open to them; in a restricted one, what its chief gave to the person by name, as
   * long as they work on interviews in any role. A chief has every right everywhere.
   */
  public boolean isHeldBy(Actor actor, Optional<Series> series) {
    return series
        .filter(Series::isRestricted)
        .filter(one -> !actor.holds(CHIEF))
        .map(one -> actor.holdsOneOf(COMMENT.roles) && one.rights().give(this, actor.account()))
        .orElseGet(() -> actor.holdsOneOf(roles));
  }

  /**
   * Why the actor has it not; empty if they have.
   *
   * @param byRole the reason where it is for want of a role
   */
  public Optional<Refused> objection(Actor actor, Optional<Series> series, Reason byRole) {
    if (isHeldBy(actor, series)) {
      return Optional.empty();
    }
    Refused refused =
        series
            .filter(one -> one.isRestricted() && isGiven())
            .map(one -> new Refused(SeriesRefusal.SERIES_RESTRICTED, one.title()))
            .orElseGet(() -> new Refused(byRole));
    return Optional.of(refused);
  }

  /** Whether a chief can give it to a person in a series. */
  boolean isGiven() {
    return this != WITHDRAW;
  }

  /** Those that a chief can give to a person in a series. */
  public static List<Right> given() {
    return Arrays.stream(values()).filter(Right::isGiven).toList();
  }

  /** Whether somebody with these roles can have any right in a restricted series. */
  public static boolean isFor(Set<Role> roles) {
    return roles.stream().anyMatch(COMMENT.roles::contains);
  }

  /** The key of its name in the reader's language. */
  public String key() {
    return "series.right." + name();
  }
}
