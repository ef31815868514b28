package org.verbatim.interview;

/** The port, answered without a database. */
public final class SiteGenerationInMemory implements SiteGeneration {

  private long count;

  @Override
  public long current() {
    return count;
  }

  @Override
  public void advance() {
    count++;
  }
}
