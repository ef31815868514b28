package org.verbatim.web.desk.journal;

import org.verbatim.journal.JournalEntry;
import org.verbatim.journal.Topic;
import org.verbatim.web.desk.interview.EntryWords;
import org.verbatim.web.desk.interview.Told;

/**
 * One act of the journal as the page tells it.
 *
 * @param name what its subject is called now; empty where it is not known
 * @param path where its subject is to be seen; empty for nowhere
 * @param others the address of all acts on it
 */
public record JournalLine(
    JournalEntry entry, EntryWords words, Told when, String name, String path, String others) {

  /** What was done. */
  public String act() {
    return words.act(entry);
  }

  /** Who did it. */
  public String who() {
    return words.who(entry);
  }

  /** Why, or what else is to be known. */
  public String detail() {
    String detail = words.detail(entry);
    return detail.equals(name) ? "" : detail;
  }

  /** Whether there is more to say of it. */
  public boolean explained() {
    return !detail().isEmpty();
  }

  /** The key of what it was done to. */
  public String topic() {
    return "topic." + Topic.of(entry.act()).name();
  }

  /** Whether it was asked for and refused. */
  public boolean refused() {
    return entry.refused();
  }

  /** Whether its subject is to be seen somewhere. */
  public boolean linked() {
    return !name.isEmpty() && !path.isEmpty();
  }

  /** Whether its subject has a name and no place. */
  public boolean named() {
    return !name.isEmpty() && path.isEmpty();
  }

  /** Whether all that was done to it can be asked for. */
  public boolean followed() {
    return !others.isEmpty();
  }

  /** The name of its style. */
  public String style() {
    return entry.refused() ? "refused" : "done";
  }
}
