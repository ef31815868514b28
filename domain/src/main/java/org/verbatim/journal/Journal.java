package org.verbatim.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.verbatim.staff.Actor;

/** The journal of the desk. It can be added to and read; there is no way to change it. */
public interface Journal {

  /**
   * Keeps the entry, in the transaction that is under way and at its very end: it can be read from
   * the next one on.
   */
  void add(JournalEntry entry);

  /** What was done to one subject, the newest first, at most that many entries. */
  List<JournalEntry> about(UUID subject, int atMost);

  /** Writes down what somebody did, or was refused. */
  default void record(Actor actor, Instant at, Fact fact) {
    add(new JournalEntry(actor, at, fact));
  }
}
