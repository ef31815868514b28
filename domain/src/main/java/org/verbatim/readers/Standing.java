package org.verbatim.readers;

/** How it stands with an address that somebody links to. */
public enum Standing {
  /** Readers find something there, if need be by an address that leads on. */
  SHOWN,
  /** Readers are told that it is gone. */
  WITHDRAWN,
  /** The desk has something under it that readers do not see. */
  KNOWN,
  /** Nobody has anything under it. */
  UNKNOWN
}
