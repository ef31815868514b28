package org.verbatim.media;

import org.verbatim.text.Letters;

/**
 * What is said about a picture; each may be empty.
 *
 * @param caption what it shows
 * @param credit whose it is
 * @param alt what someone who cannot see it should know
 */
public record MediumDescription(String caption, String credit, String alt) {

  /** Nothing said. */
  public static final MediumDescription NONE = new MediumDescription("", "", "");

  /** Takes the words as they were typed. */
  public MediumDescription {
    caption = Letters.asTyped(caption);
    credit = Letters.asTyped(credit);
    alt = Letters.asTyped(alt);
  }

  /** This, and what the other says of which this says nothing. */
  public MediumDescription completedBy(MediumDescription other) {
    return new MediumDescription(
        either(caption, other.caption), either(credit, other.credit), either(alt, other.alt));
  }

  private static String either(String said, String other) {
    return said.isEmpty() ? other : said;
  }
}
