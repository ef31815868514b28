package org.verbatim.transcript.reading;

import java.util.List;

/**
 * An original as it was read: all its letters, and its paragraphs in their order. Every letter that
 * can be seen is in exactly one paragraph.
 */
public record Source(SourceType type, String letters, List<SourceParagraph> paragraphs) {

  /** Copies the paragraphs, so that nobody changes them afterwards. */
  public Source {
    paragraphs = List.copyOf(paragraphs);
  }
}
