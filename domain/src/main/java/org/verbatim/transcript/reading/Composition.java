package org.verbatim.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;
import org.verbatim.text.RichText;

/** Sets paragraph after paragraph, and keeps account of where each stands. */
final class Composition {

  private static final int MOST_PARAGRAPHS = 20_000;

  private final StringBuilder letters = new StringBuilder();
  private final List<SourceParagraph> paragraphs = new ArrayList<>();

  /** A paragraph whose HTML is a block or more, with all its tags. */
  void add(Shape shape, String html, Emphasis emphasis, Spoken spoken) {
    RichText text = new RichText(html);
    String words = text.words();
    if (Letters.areUnseen(words) && spoken.voice().isEmpty()) {
      return;
    }
    int begin = letters.length();
    letters.append(spoken.voice().isEmpty() ? "" : spoken.voice() + "\n").append(words);
    int end = letters.length();
    letters.append('\n');
    boolean tooLong = end > Reading.MOST_LETTERS || paragraphs.size() >= MOST_PARAGRAPHS;
    if (tooLong) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_TOO_LONG, Reading.MOST_LETTERS);
    }
    paragraphs.add(new SourceParagraph(begin, end, shape, text, words, emphasis, spoken));
  }

  /** A paragraph of plain words. */
  void addWords(Shape shape, String words, Spoken spoken) {
    add(shape, "<p>" + Escaping.words(words) + "</p>", Emphasis.NONE, spoken);
  }

  Source source(SourceType type) {
    return new Source(type, letters.toString(), paragraphs);
  }
}
