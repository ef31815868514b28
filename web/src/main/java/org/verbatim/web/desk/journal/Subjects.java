package org.verbatim.web.desk.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.journal.JournalEntry;
import org.verbatim.journal.Topic;

/** What the acts of the journal are done to. */
final class Subjects {

  private Subjects() {}

  static List<UUID> of(List<JournalEntry> entries) {
    return entries.stream()
        .map(JournalEntry::subject)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Where one is to be seen; empty for nowhere. Accounts are for administrators. */
  static String path(JournalEntry entry, boolean administrator) {
    return entry.subject().map(id -> path(Topic.of(entry.act()), id, administrator)).orElse("");
  }

  private static String path(Topic topic, UUID id, boolean administrator) {
    return switch (topic) {
      case INTERVIEW -> "/desk/edit-interview?id=" + id;
      case SERIES -> "/desk/edit-series?id=" + id;
      case EXPERT -> "/desk/edit-expert?id=" + id;
      case THEME -> "/desk/themes";
      case MEDIUM -> "/desk/media";
      case ACCOUNT, DOOR -> administrator ? "/desk/edit-account?account=" + id : "";
    };
  }
}
