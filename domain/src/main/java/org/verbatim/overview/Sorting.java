package org.verbatim.overview;

/** The orders in which the list can be read. */
public enum Sorting {
  /** What changed last comes first. */
  CHANGED_LAST,
  /** What has not changed for longest comes first. */
  CHANGED_FIRST,
  /** By title, as a French dictionary would sort. */
  TITLE,
  /** By title, backwards. */
  TITLE_BACKWARDS,
  /** What was published last comes first; what never was, at the end. */
  PUBLISHED_LAST,
  /** What was published first comes first; what never was, at the end. */
  PUBLISHED_FIRST
}
