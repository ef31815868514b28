package org.verbatim.transcript.reading;

/** What a paragraph is by its form, before anybody looks at its words. */
public enum Shape {
  TEXT,
  HEADING,
  LIST,
  QUOTE,
  CAPTION,
  /** Of the page or the file it stands in: menus, forms, comments of the format. */
  FURNITURE
}
