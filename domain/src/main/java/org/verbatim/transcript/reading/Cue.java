package org.verbatim.transcript.reading;

/**
 * A subtitle.
 *
 * @param from when it comes, in milliseconds
 * @param to when it goes
 * @param voice who speaks, or empty
 */
record Cue(long from, long to, String voice, String words) {

  String timeCode() {
    long seconds = from / 1000;
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
