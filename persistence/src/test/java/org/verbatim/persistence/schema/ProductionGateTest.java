package org.verbatim.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionGateTest {

  private static final String EMBEDDED = "jdbc:embedded-postgresql:/somewhere";
  private static final String KEY = "VERBATIM_JOURNAL_KEY (32 characters or more)";
  private static final String SERVER = "jdbc:postgresql://localhost/verbatim";

  @Test
  void aDemonstrationNeedsNothing() {
    assertEquals(List.of(), missing(Map.of("db.url", EMBEDDED)));
    assertEquals(List.of(), missing(Map.of("verbatim.mode", "demonstration", "db.url", EMBEDDED)));
  }

  @Test
  void aProductionNamesWhatItLacks() {
    assertEquals(
        List.of("DB_URL", "VERBATIM_BASE_URL", KEY),
        missing(Map.of("verbatim.mode", "production", "db.url", EMBEDDED)));
    assertEquals(
        List.of("VERBATIM_BASE_URL", KEY),
        missing(Map.of("verbatim.mode", "production", "db.url", SERVER)));
  }

  @Test
  void aCompleteProductionStarts() {
    assertEquals(
        List.of(),
        missing(
            Map.of(
                "verbatim.mode",
                "PRODUCTION",
                "db.url",
                SERVER,
                "verbatim.base-url",
                "https://entretiens.example",
                "verbatim.journal-key",
                "k".repeat(32))));
  }

  @Test
  void aKeyThatCouldBeGuessedIsNoKey() {
    assertEquals(
        List.of(KEY),
        missing(
            Map.of(
                "verbatim.mode",
                "production",
                "db.url",
                SERVER,
                "verbatim.base-url",
                "https://entretiens.example",
                "verbatim.journal-key",
                "k".repeat(31))));
  }

  private static List<String> missing(Map<String, String> config) {
    return ProductionGate.missing(key -> config.getOrDefault(key, ""));
  }
}
