package org.verbatim.journal;

import java.io.Serializable;

/**
 * The first row of the journal that is not as it was written.
 *
 * @param at when it says that it was written; empty where there is no row to ask
 * @param act what it says that was done; empty where there is no row to ask
 */
public record BrokenRow(Fault fault, long number, String at, String act) implements Serializable {

  /** What can be wrong. */
  public enum Fault {
    /** Something of it was changed, or it was not written by this program. */
    CHANGED,
    /** It is not there, though later ones are. */
    MISSING,
    /** It was sealed with a key that is not known here. */
    KEY_UNKNOWN,
    /** It and all after it were removed. */
    CUT_OFF,
    /** It stands behind the end. */
    ADDED,
    /** What is written down of the end is gone, or was changed. */
    END_CHANGED
  }

  static BrokenRow at(Fault fault, ChainedRow row) {
    Written written = row.written();
    return new BrokenRow(fault, row.link().number(), written.at().toString(), written.act());
  }

  static BrokenRow absent(Fault fault, long number) {
    return new BrokenRow(fault, number, "", "");
  }
}
