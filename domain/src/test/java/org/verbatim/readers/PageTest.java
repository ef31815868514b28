package org.verbatim.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
  void aListHasAsManyPagesAsItFills(long total, int pages) {
    assertEquals(pages, new Page<>(List.of(), 1, 20, total).count());
  }

  @Test
  void anEmptyListHasAFirstPageAndNoSecond() {
    assertTrue(new Page<>(List.of(), 1, 20, 0).exists());
    assertFalse(new Page<>(List.of(), 2, 20, 0).exists());
  }

  @Test
  void theMiddlePageHasNeighboursOnBothSides() {
    Page<String> middle = new Page<>(List.of("a"), 2, 1, 3);

    assertTrue(middle.hasPrevious());
    assertTrue(middle.hasNext());
    assertFalse(new Page<>(List.of("a"), 3, 1, 3).hasNext());
  }

  @ParameterizedTest
  @CsvSource({"0, 20", "-1, 20", "1, 0", "1, 101", "1000001, 20"})
  void nobodyCanWantEverythingAtOnce(int number, int size) {
    assertThrows(IllegalArgumentException.class, () -> new PageWanted(number, size));
  }
}
