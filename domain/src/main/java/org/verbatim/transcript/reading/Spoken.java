package org.verbatim.transcript.reading;

/**
 * What the format itself says about how a paragraph was spoken.
 *
 * @param voice who speaks, or empty
 * @param timeCode when, as hh:mm:ss, or empty
 * @param runsOn whether it goes on in the same breath as the one before
 */
public record Spoken(String voice, String timeCode, boolean runsOn) {

  /** The format says nothing. */
  public static final Spoken UNSAID = new Spoken("", "", false);
}
