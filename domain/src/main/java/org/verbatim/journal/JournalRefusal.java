package org.verbatim.journal;

import org.verbatim.refusal.Reason;

/** Why somebody is kept from the journal of the whole desk. */
public enum JournalRefusal implements Reason {
  /** It is for chiefs and administrators. */
  JOURNAL_CLOSED
}
