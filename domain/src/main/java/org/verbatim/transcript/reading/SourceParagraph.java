package org.verbatim.transcript.reading;

import org.verbatim.text.RichText;

/**
 * One paragraph of an original.
 *
 * @param begin where it begins in {@link Source#letters()}
 * @param end where it ends there
 * @param words the words alone, one line a paragraph
 */
public record SourceParagraph(
    int begin,
    int end,
    Shape shape,
    RichText text,
    String words,
    Emphasis emphasis,
    Spoken spoken) {}
