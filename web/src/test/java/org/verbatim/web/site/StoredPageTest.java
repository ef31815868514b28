package org.verbatim.web.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StoredPageTest {

  private final StoredPage page = page("Bonjour. ".repeat(200));

  @Test
  void theTagChangesWithEveryByte() {
    assertNotEquals(page.tag(false), page("Bonjour! ".repeat(200)).tag(false));
    assertEquals(page.tag(false), page("Bonjour. ".repeat(200)).tag(false));
  }

  @Test
  void eachFormHasItsOwnStrongTag() {
    assertNotEquals(page.tag(true), page.tag(false));
    assertTrue(page.tag(true).matches("\"[\\w-]+\""));
  }

  @Test
  void whoHasEitherFormHasThePage() {
    assertTrue(page.isAmong(page.tag(true)));
    assertTrue(page.isAmong("\"other\", W/" + page.tag(false)));
    assertTrue(page.isAmong("*"));
  }

  @Test
  void whoHasAnotherPageHasNotThisOne() {
    assertFalse(page.isAmong(""));
    assertFalse(page.isAmong("\"other\""));
    assertFalse(page.isAmong(page("Bonsoir").tag(false)));
  }

  @Test
  void theCompressedFormIsThePage() throws IOException {
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(page.zipped()))) {
      assertArrayEquals(page.plain(), unzipped.readAllBytes());
    }
  }

  @Test
  void whatIsNotFoundIsNotWorthKeeping() {
    assertFalse(StoredPage.of(404, "text/html", "Rien").isWorthKeeping());
    assertTrue(StoredPage.of(410, "text/html", "Retiré").isWorthKeeping());
    assertTrue(StoredPage.moved("/interviews/b").isWorthKeeping());
  }

  private static StoredPage page(String text) {
    return StoredPage.of(200, "text/html", text);
  }
}
