package org.verbatim.text;

/**
 * The picture of a participant.
 *
 * @param media the hash of the medium, or empty where there is no portrait
 */
public record Portrait(String media, String credit, String alt) {

  /** No portrait. */
  public static final Portrait NONE = new Portrait("", "", "");

  /** Takes the words as they were typed. */
  public Portrait {
    credit = Letters.asTyped(credit);
    alt = Letters.asTyped(alt);
  }

  /** Whether a picture was chosen. */
  public boolean isPresent() {
    return !media.isEmpty();
  }
}
