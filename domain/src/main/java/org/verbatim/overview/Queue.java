package org.verbatim.overview;

import java.util.Set;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/** Why interviews wait for somebody, in the order of urgency. */
public enum Queue {
  /** They wrote it, and it was sent back to them. */
  SENT_BACK(Role.EDITOR, Role.CHIEF),
  /** Somebody else wrote it and asks them by name; the most urgent first. */
  ASKED(Role.EDITOR, Role.REVIEWER, Role.CHIEF),
  /** Somebody else wrote it and asks whoever may review it; the longest waiting first. */
  TO_REVIEW(Role.EDITOR, Role.REVIEWER, Role.CHIEF),
  /** It is approved and nobody has published it: theirs, and for the chief everybody's. */
  APPROVED(Role.EDITOR, Role.CHIEF),
  /** It appears at a time to come: theirs, and for the chief everybody's. */
  SCHEDULED(Role.EDITOR, Role.CHIEF),
  /** They are writing it. */
  DRAFTS(Role.EDITOR, Role.CHIEF);

  private final Set<Role> roles;

  Queue(Role... roles) {
    this.roles = Set.of(roles);
  }

  /** Whether it can hold anything for this actor. */
  public boolean concerns(Actor actor) {
    return actor.holdsOneOf(roles);
  }
}
