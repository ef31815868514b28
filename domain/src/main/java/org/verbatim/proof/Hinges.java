package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.verbatim.interview.Interviews;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalKeys;

/** What everything here turns on. */
@ApplicationScoped
public class Hinges {

  private Proofs proofs;
  private Questionnaires questionnaires;
  private Interviews interviews;
  private Journal journal;
  private JournalKeys keys;
  private Clock clock = Clock.systemUTC();

  /** For the container's proxy. */
  protected Hinges() {}

  /** Turns on these. */
  @Inject
  public Hinges(
      Proofs proofs,
      Questionnaires questionnaires,
      Interviews interviews,
      Journal journal,
      JournalKeys keys,
      Clock clock) {
    this.proofs = proofs;
    this.questionnaires = questionnaires;
    this.interviews = interviews;
    this.journal = journal;
    this.keys = keys;
    this.clock = clock;
  }

  Proofs proofs() {
    return proofs;
  }

  Questionnaires questionnaires() {
    return questionnaires;
  }

  Interviews interviews() {
    return interviews;
  }

  Journal journal() {
    return journal;
  }

  JournalKeys keys() {
    return keys;
  }

  Clock clock() {
    return clock;
  }
}
