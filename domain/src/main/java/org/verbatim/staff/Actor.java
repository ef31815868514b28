package org.verbatim.staff;

import java.util.Set;
import java.util.UUID;

/** Who is acting, with the roles they hold at this moment. */
public record Actor(UUID account, String name, Set<Role> roles) {

  /** Copies the roles, so that nobody widens them afterwards. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Whether the actor holds at least one of the roles. */
  public boolean holdsOneOf(Set<Role> wanted) {
    return wanted.stream().anyMatch(roles::contains);
  }

  /** Whether the actor holds the role. */
  public boolean holds(Role role) {
    return roles.contains(role);
  }
}
