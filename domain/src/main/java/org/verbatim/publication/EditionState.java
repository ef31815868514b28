package org.verbatim.publication;

/** What became of an edition. */
public enum EditionState {
  /** Readers see it. */
  ONLINE,
  /** A newer edition took its place. */
  REPLACED,
  /** It was taken away; readers see the notice, if it was the last. */
  WITHDRAWN
}
