package org.verbatim.checklist;

/** Where a link leads. */
public enum Destination {
  /** To another site, which is none of our business. */
  ELSEWHERE,
  /** To a page that readers find, if need be by an address that leads on. */
  ALIVE,
  /** To a series, a theme or an expert with nothing to read yet: it opens with the first. */
  STILL_EMPTY,
  /** To an interview that is there, but that readers do not see yet. */
  NOT_YET,
  /** To nothing that readers find. */
  DEAD
}
