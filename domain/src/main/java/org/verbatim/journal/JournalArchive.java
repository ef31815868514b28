package org.verbatim.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The journal of the whole desk, to be searched. */
public interface JournalArchive {

  /** Before all rows: what {@link #page} takes for the first page. */
  long NEWEST = Long.MAX_VALUE;

  /** What is found, the newest first, from the row that is older than the one with that number. */
  List<JournalEntry> page(JournalSearch search, long olderThan, int atMost);

  /** What these subjects are called now; those that are gone are left out. */
  Map<UUID, String> names(Collection<UUID> subjects);
}
