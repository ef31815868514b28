package org.verbatim.staff;

import java.util.Set;
import java.util.UUID;

/** Who is acting, with the roles they hold at this moment. */
public record Actor(UUID account, String name, Set<Role> roles) {

  private static final UUID NOBODY = new UUID(0, 0);

  /** Copies the roles, so that nobody widens them afterwards. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** The program itself: the clock that publishes what is due, and the start of the server. */
  public static Actor system() {
    return new Actor(NOBODY, "", Set.of());
  }

  /** Somebody who has not signed in, known by nothing but the name they gave. */
  public static Actor stranger(String givenName) {
    return new Actor(NOBODY, givenName, Set.of());
  }

  /** An expert, who has no account and came in by a private link. */
  public static Actor expert(String name) {
    return new Actor(NOBODY, name, Set.of());
  }

  /** Whether no person of the staff stands behind it. */
  public boolean isSystem() {
    return account.equals(NOBODY);
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
