package org.verbatim.web.desk.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.Search;
import org.verbatim.overview.Sorting;

class ListAddressTest {

  @Test
  void anAddressThatSaysNothingAsksForEverything() {
    ListAddress address = address(Map.of());

    assertEquals(Search.EVERYTHING, address.search());
    assertEquals(Sorting.CHANGED_LAST, address.sorting());
    assertEquals(0, address.page());
    assertFalse(address.isFiltered());
  }

  @Test
  void whatMakesNoSenseIsLeftOut() {
    ListAddress address =
        address(
            Map.of(
                "status", "NONSENSE",
                "series", "7",
                "author", "1-1-1-1-1",
                "from", "2026-02-30",
                "sort", "id; drop table interview",
                "page", "-3"));

    assertEquals(Search.EVERYTHING, address.search());
    assertEquals(Sorting.CHANGED_LAST, address.sorting());
    assertEquals(0, address.page());
  }

  @Test
  void daysAreDaysOfParis() {
    Search search = address(Map.of("from", "2026-07-14", "until", "2026-07-14")).search();

    assertEquals(Optional.of(Instant.parse("2026-07-13T22:00:00Z")), search.from());
    assertEquals(Optional.of(Instant.parse("2026-07-14T22:00:00Z")), search.until());
  }

  @Test
  void anotherPageKeepsFilterAndOrder() {
    ListAddress address =
        address(Map.of("words", "été & hiver", "status", "DRAFT", "sort", "TITLE", "page", "3"));

    assertEquals(Optional.of(WorkStatus.DRAFT), address.search().status());
    assertTrue(address.isFiltered());
    assertEquals(
        "/desk/interviews?words=%C3%A9t%C3%A9+%26+hiver&status=DRAFT&sort=TITLE&page=4",
        address.atPage(3));
  }

  @Test
  void anotherOrderBeginsAtTheFirstPage() {
    ListAddress address = address(Map.of("status", "DRAFT", "page", "3"));

    assertEquals(
        "/desk/interviews?status=DRAFT&sort=PUBLISHED_LAST",
        address.sortedBy(Sorting.PUBLISHED_LAST));
  }

  private static ListAddress address(Map<String, String> parameters) {
    return ListAddress.of(parameters::get);
  }
}
