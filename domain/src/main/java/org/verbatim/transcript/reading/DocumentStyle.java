package org.verbatim.transcript.reading;

/**
 * What a named style of a word processor says of its letters.
 *
 * @param heading the level of the heading, or 0
 */
record DocumentStyle(boolean bold, boolean italic, int heading) {

  static final DocumentStyle PLAIN = new DocumentStyle(false, false, 0);
}
