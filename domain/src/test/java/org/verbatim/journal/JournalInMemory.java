package org.verbatim.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The port, answered without a database. */
public final class JournalInMemory implements Journal {

  private final List<JournalEntry> kept = new ArrayList<>();

  @Override
  public void add(JournalEntry entry) {
    kept.add(entry);
  }

  @Override
  public List<JournalEntry> about(UUID subject, int atMost) {
    List<JournalEntry> entries =
        new ArrayList<>(
            kept.stream()
                .filter(entry -> entry.subject().filter(subject::equals).isPresent())
                .toList());
    Collections.reverse(entries);
    return entries.stream().limit(atMost).toList();
  }

  /** What was done to the subject, in the order in which it happened. */
  public List<Act> actsOn(UUID subject) {
    List<Act> acts =
        new ArrayList<>(about(subject, kept.size()).stream().map(JournalEntry::act).toList());
    Collections.reverse(acts);
    return acts;
  }

  /** What is told of each time that this was done. */
  public List<String> detailsOf(Act act) {
    return details(act, false);
  }

  /** The reasons for which it was refused. */
  public List<String> refusals(Act act) {
    return details(act, true);
  }

  private List<String> details(Act act, boolean refused) {
    return kept.stream()
        .filter(entry -> entry.act() == act && entry.refused() == refused)
        .map(JournalEntry::detail)
        .toList();
  }
}
