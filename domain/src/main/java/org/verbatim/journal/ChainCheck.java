package org.verbatim.journal;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verbatim.journal.BrokenRow.Fault;

/**
 * How far the rows of the journal have been checked, one after the other, and what came of it.
 *
 * @param reached the last row that is good
 * @param underPublicKey how many of the good ones have the seal of a demonstration, which anybody
 *     could have made
 * @param broken the first row that is not good; null while there is none
 */
public record ChainCheck(
    Link reached, long underPublicKey, boolean finished, @Nullable BrokenRow broken)
    implements Serializable {

  /** Nothing is checked yet. */
  public static final ChainCheck NOTHING = new ChainCheck(Link.START, 0, false, null);

  /** So many rows are taken at a time. */
  public static final int STEP = 10_000;

  /** Checks the next rows and, when they are the last ones, the end. */
  public ChainCheck goOn(Chain chain, JournalKeys keys) {
    List<ChainedRow> rows = chain.after(reached.number(), STEP);
    ChainCheck after = this;
    for (ChainedRow row : rows) {
      after = after.over(row, keys);
      if (after.finished) {
        return after;
      }
    }
    return rows.size() < STEP ? after.against(chain.tail(), keys) : after;
  }

  private ChainCheck over(ChainedRow row, JournalKeys keys) {
    long number = reached.number() + 1;
    if (row.link().number() != number) {
      return broken(BrokenRow.absent(Fault.MISSING, number));
    }
    JournalKey key = keys.named(row.keyId()).orElse(null);
    if (key == null) {
      return broken(BrokenRow.at(Fault.KEY_UNKNOWN, row));
    }
    if (!row.written().sealedBy(key, number, reached).equals(row.link().seal())) {
      return broken(BrokenRow.at(Fault.CHANGED, row));
    }
    long more = JournalKeys.isPublic(row.keyId()) ? 1 : 0;
    return new ChainCheck(row.link(), underPublicKey + more, false, null);
  }

  /** Rows that came in meanwhile are no fault: those are still to be checked. */
  private ChainCheck against(Chain.Tail tail, JournalKeys keys) {
    ChainEnd end = tail.end().filter(one -> one.isSealed(keys)).orElse(null);
    if (end == null) {
      return broken(BrokenRow.absent(Fault.END_CHANGED, reached.number()));
    }
    if (tail.lastNumber() < end.last().number()) {
      return broken(BrokenRow.absent(Fault.CUT_OFF, tail.lastNumber() + 1));
    }
    if (tail.lastNumber() > end.last().number()) {
      return broken(BrokenRow.absent(Fault.ADDED, end.last().number() + 1));
    }
    if (end.last().number() > reached.number()) {
      return this;
    }
    return end.last().equals(reached)
        ? new ChainCheck(reached, underPublicKey, true, null)
        : broken(BrokenRow.absent(Fault.END_CHANGED, reached.number()));
  }

  private ChainCheck broken(BrokenRow row) {
    return new ChainCheck(reached, underPublicKey, true, row);
  }

  /** Whether all rows are as they were written. */
  public boolean isWhole() {
    return finished && broken == null;
  }
}
