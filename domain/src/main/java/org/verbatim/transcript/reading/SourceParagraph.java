package org.verbatim.transcript.reading;

import org.verbatim.text.RichText;

/**
 * One paragraph of an original.
 *
 * @param begin where it begins in {@link Source#letters()}
 * @param end where it ends there
 */
public record SourceParagraph(
    int begin, int end, Shape shape, RichText text, Emphasis emphasis, Spoken spoken) {

  /** The words alone, one line a paragraph. */
  public String words() {
    return text.words();
  }
}
