package org.verbatim.journal;

import java.io.Serializable;

/**
 * What a row of the journal is to the next one.
 *
 * @param number its place, counted from 1 without gaps
 * @param seal what stands for it and for all rows before it
 */
public record Link(long number, Seal seal) implements Serializable {

  /** What the first row hangs on. */
  public static final Link START = new Link(0, Seal.NONE);
}
