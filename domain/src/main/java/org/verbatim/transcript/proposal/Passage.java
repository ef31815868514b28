package org.verbatim.transcript.proposal;

import org.verbatim.text.RichText;

/**
 * A paragraph of a turn, with where it stands in the original.
 *
 * @param begin where it begins in the letters of the original, its label included
 * @param end where it ends there
 * @param label the letters before it that only say who speaks
 * @param timeCode when it was said, as hh:mm:ss, or empty
 * @param runsOn whether it goes on in the paragraph before
 */
public record Passage(
    int begin, int end, RichText text, String label, String timeCode, boolean runsOn) {

  /** The words alone. */
  public String words() {
    return text.words();
  }
}
