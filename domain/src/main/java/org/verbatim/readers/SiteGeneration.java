package org.verbatim.readers;

/**
 * A number that grows in the same transaction as anything that readers see: as long as it stands
 * still, a page made once can be served again.
 */
public interface SiteGeneration {

  /** The number now. */
  long current();
}
