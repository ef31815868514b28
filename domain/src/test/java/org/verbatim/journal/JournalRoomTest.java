package org.verbatim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.staff.StaffChange;

class JournalRoomTest {

  @Test
  void chiefsReadAllAndAdministratorsWhatConcernsAccounts() {
    assertEquals(EnumSet.allOf(Topic.class), JournalRoom.topics(holding(Role.CHIEF)));
    assertEquals(Set.of(Topic.ACCOUNT, Topic.DOOR), JournalRoom.topics(holding(Role.ADMIN)));
    assertEquals(EnumSet.allOf(Topic.class), JournalRoom.topics(holding(Role.CHIEF, Role.ADMIN)));
  }

  @ParameterizedTest
  @EnumSource(names = {"EDITOR", "REVIEWER"})
  void nobodyElseReadsIt(Role role) {
    assertThrows(Refused.class, () -> JournalRoom.topics(holding(role)));
  }

  @Test
  void whatAnAdministratorLooksForIsCutToAccounts() {
    Set<Act> left = JournalSearch.EVERYTHING.within(Topic.OF_ADMINISTRATORS).acts();

    EnumSet<Act> ofStaff = EnumSet.noneOf(Act.class);
    for (StaffChange.Kind kind : StaffChange.Kind.values()) {
      ofStaff.add(Act.valueOf(kind.name()));
    }
    assertEquals(ofStaff, left);
  }

  private static Actor holding(Role... roles) {
    return new Actor(UUID.randomUUID(), "Anne", Set.of(roles));
  }
}
