package org.verbatim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.staff.StaffChange;

class StaffInJournalTest {

  @ParameterizedTest
  @EnumSource
  void everyChangeOfTheStaffIsAnActOfTheJournal(StaffChange.Kind kind) {
    assertEquals(kind.name(), Act.valueOf(kind.name()).name());
  }
}
