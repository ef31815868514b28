package org.verbatim.persistence.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.verbatim.journal.JournalKey;
import org.verbatim.settings.Mode;

/**
 * Keeps a production that was not told what it needs from starting on something else. It stands
 * before the migrations, because those are the first thing that would touch a database.
 */
final class ProductionGate {

  private static final int MISCONFIGURED = 78;

  private ProductionGate() {}

  /** Lets a demonstration and a complete production pass; ends the server otherwise. */
  static void pass() {
    List<String> missing = missing(ProductionGate::configured);
    if (!missing.isEmpty()) {
      refuse(missing);
    }
  }

  /** What a property of the configuration says; empty for nothing. */
  static String configured(String property) {
    return ConfigProvider.getConfig().getOptionalValue(property, String.class).orElse("");
  }

  /** The environment variables that a production lacks; none in a demonstration. */
  static List<String> missing(Function<String, String> config) {
    List<String> missing = new ArrayList<>();
    String mode = config.apply("verbatim.mode");
    if (!mode.isEmpty() && Mode.named(mode) == Mode.PRODUCTION) {
      if (!config.apply("db.url").startsWith("jdbc:postgresql:")) {
        missing.add("DB_URL");
      }
      if (config.apply("verbatim.base-url").isEmpty()) {
        missing.add("VERBATIM_BASE_URL");
      }
      if (config.apply("verbatim.journal-key").length() < JournalKey.SHORTEST) {
        missing.add("VERBATIM_JOURNAL_KEY (" + JournalKey.SHORTEST + " characters or more)");
      }
    }
    return missing;
  }

  private static void refuse(List<String> missing) {
    String keys = missing.stream().collect(Collectors.joining(" and "));
    String message = "Verbatim does not start: in production mode " + keys + " must be set.";
    System.err.println(message);
    // Ending the server from the thread that starts the application would wait for itself.
    new Thread(() -> System.exit(MISCONFIGURED), "production-gate").start();
    throw new IllegalStateException(message);
  }
}
