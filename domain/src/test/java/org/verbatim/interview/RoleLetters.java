package org.verbatim.interview;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.verbatim.staff.Role;

/** Roles by their first letters: E editor, R reviewer, C chief. */
final class RoleLetters {

  private RoleLetters() {}

  static Set<Role> read(String letters) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Stream.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
        .filter(role -> letters.contains(role.name().substring(0, 1)))
        .forEach(roles::add);
    return roles;
  }
}
