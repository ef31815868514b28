package org.verbatim.interview;

/** Counts every change of what readers see, so that caches know when they are out of date. */
public interface SiteGeneration {

  /** The count, as last committed. */
  long current();

  /** Counts one more, in the transaction that is under way. */
  void advance();
}
