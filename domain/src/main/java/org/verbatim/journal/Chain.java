package org.verbatim.journal;

import java.util.List;
import java.util.Optional;

/** The rows of the journal as they stand in the database, from the first to the last. */
public interface Chain {

  /** The rows after the one with that number, in their order, at most that many. */
  List<ChainedRow> after(long number, int atMost);

  /** Where it ends, as one moment saw it. */
  Tail tail();

  /**
   * Both sides of the end of a chain.
   *
   * @param end what is written down of the last row; none if that was removed
   * @param lastNumber the highest number of any row; 0 for no rows
   */
  record Tail(Optional<ChainEnd> end, long lastNumber) {}
}
