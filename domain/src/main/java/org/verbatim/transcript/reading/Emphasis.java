package org.verbatim.transcript.reading;

/** What all letters of a paragraph have in common. */
public enum Emphasis {
  NONE,
  BOLD,
  ITALIC
}
