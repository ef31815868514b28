package org.verbatim.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verbatim.settings.Mode;

/**
 * The key that seals new rows of the journal, and those that sealed older ones. The key of
 * demonstrations is always known, because an installation may have begun as one; a check counts its
 * rows apart.
 */
public final class JournalKeys {

  private static final JournalKey PUBLIC = new JournalKey(JournalKey.OF_DEMONSTRATIONS);

  private final JournalKey current;
  private final List<JournalKey> known;

  /** Seals with the first, and checks with all of them. */
  public JournalKeys(JournalKey current, List<JournalKey> former) {
    this.current = current;
    this.known = Stream.concat(Stream.of(current, PUBLIC), former.stream()).toList();
  }

  /**
   * The keys that a configuration names by VERBATIM_JOURNAL_KEY and, with commas between them,
   * VERBATIM_JOURNAL_FORMER_KEYS.
   *
   * @param config gives the value of a property; empty for none
   * @throws IllegalArgumentException if a production has no key, or if one is too short
   */
  public static JournalKeys of(Function<String, String> config) {
    String mode = config.apply("verbatim.mode");
    String given = config.apply("verbatim.journal-key");
    boolean demonstration = mode.isEmpty() || Mode.named(mode) == Mode.DEMONSTRATION;
    JournalKey current = demonstration && given.isEmpty() ? PUBLIC : new JournalKey(given);
    List<JournalKey> former =
        Stream.of(config.apply("verbatim.journal-former-keys").split(","))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .map(JournalKey::new)
            .toList();
    return new JournalKeys(current, former);
  }

  JournalKey current() {
    return current;
  }

  Optional<JournalKey> named(String id) {
    return known.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /** Whether everybody knows the key with this name. */
  static boolean isPublic(String id) {
    return PUBLIC.id().equals(id);
  }
}
