package org.verbatim.staff;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Persons for the tests. */
final class People {

  static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  static final String PASSWORD = "un cheval dans la cuisine";

  private People() {}

  static NewAccount wanted(String login, Role... roles) {
    return new NewAccount(
        new Login(login), new DisplayName("Jeanne Morel"), DeskLanguage.FR, Set.of(roles));
  }

  static Account account(String login, Role... roles) {
    return new Account(UUID.randomUUID(), wanted(login, roles), NOW);
  }

  static Actor administrator() {
    return new Actor(UUID.randomUUID(), "Ada Lemoine", Set.of(Role.ADMIN));
  }

  static Actor editor() {
    return new Actor(UUID.randomUUID(), "Élise Renard", Set.of(Role.EDITOR));
  }
}
