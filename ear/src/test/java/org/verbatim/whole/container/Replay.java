package org.verbatim.whole.container;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.interview.WorkStatus.APPROVED;
import static org.verbatim.interview.WorkStatus.CHANGES_REQUESTED;
import static org.verbatim.interview.WorkStatus.DRAFT;
import static org.verbatim.interview.WorkStatus.IN_REVIEW;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.verbatim.interview.WorkStatus;
import org.verbatim.journal.JournalEntry;

/** The life of an interview as the journal tells it: each act must have been possible then. */
final class Replay {

  private WorkStatus status = WorkStatus.DRAFT;
  private boolean online;

  private Replay() {}

  /** All that was done, with the rows of the journal in any order. */
  static Replay of(List<JournalEntry> rows) {
    Replay replay = new Replay();
    rows.stream()
        .filter(row -> !row.refused())
        .sorted(Comparator.comparing(JournalEntry::number))
        .forEach(replay::happened);
    return replay;
  }

  private void happened(JournalEntry row) {
    switch (row.act()) {
      case APPROVAL_TAKEN_BACK -> move(row, DRAFT, APPROVED);
      case TEXT_CHANGED -> demand(status == DRAFT || status == CHANGES_REQUESTED, row);
      case SUBMITTED -> move(row, IN_REVIEW, DRAFT, CHANGES_REQUESTED);
      case CHANGES_REQUESTED -> move(row, CHANGES_REQUESTED, IN_REVIEW);
      case APPROVED -> move(row, APPROVED, IN_REVIEW);
      case PUBLISHED -> {
        move(row, APPROVED, APPROVED);
        online = true;
      }
      case WITHDRAWN -> {
        demand(online, row);
        online = false;
      }
      default -> {}
    }
  }

  private void move(JournalEntry row, WorkStatus to, WorkStatus from, WorkStatus... others) {
    demand(EnumSet.of(from, others).contains(status), row);
    status = to;
  }

  private void demand(boolean legal, JournalEntry row) {
    String told = row.act() + ", row " + row.number() + ", while it stood at " + status;
    assertTrue(legal, told + (online ? ", online" : ""));
  }

  WorkStatus status() {
    return status;
  }

  boolean isOnline() {
    return online;
  }
}
