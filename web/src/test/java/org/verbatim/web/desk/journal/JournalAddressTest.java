package org.verbatim.web.desk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalArchive;
import org.verbatim.journal.JournalSearch;
import org.verbatim.journal.Topic;

class JournalAddressTest {

  @Test
  void whatMakesNoSenseIsLeftOut() {
    JournalAddress address =
        address(Map.of("who", "7", "topic", "X", "act", "x", "from", "31", "before", "-1"));

    assertEquals(JournalSearch.EVERYTHING, address.search());
    assertEquals(JournalArchive.NEWEST, address.before());
    assertFalse(address(Map.of("before", "7")).isFiltered());
  }

  @Test
  void anActIsLookedForWithinItsTopicAlone() {
    assertEquals(Topic.ACCOUNT.acts(), address(Map.of("topic", "ACCOUNT")).search().acts());
    assertEquals(Set.of(Act.APPROVED), address(Map.of("act", "APPROVED")).search().acts());
    assertEquals(Set.of(), address(Map.of("act", "APPROVED", "topic", "ACCOUNT")).search().acts());
  }

  @Test
  void olderPagesKeepTheFilterAndTheTableHasAllPages() {
    JournalAddress address = address(Map.of("refused", "on", "before", "70"));

    assertTrue(address.search().refusedOnly());
    assertEquals("/desk/whole-journal?refused=on&before=20", address.olderThan(20));
    assertEquals("/desk/whole-journal.csv?refused=on", address.table());
    assertEquals("/desk/whole-journal?refused=on", address.newest());
  }

  private static JournalAddress address(Map<String, String> parameters) {
    return JournalAddress.of(parameters::get);
  }
}
