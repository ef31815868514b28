package org.verbatim.transcript.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of one box are one paragraph. Pages are full of questions and answers that only a
 * line break holds apart.
 */
final class LineBreaks {

  private LineBreaks() {}

  static List<List<InlineLine>> paragraphs(List<InlineLine> lines) {
    List<List<InlineLine>> paragraphs = new ArrayList<>();
    List<InlineLine> open = new ArrayList<>();
    for (InlineLine line : lines) {
      boolean apart = !open.isEmpty() && isApart(open.get(open.size() - 1), line);
      if (apart || line.isBlank()) {
        close(open, paragraphs);
        open = new ArrayList<>();
      }
      if (!line.isBlank()) {
        open.add(line);
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(List<InlineLine> open, List<List<InlineLine>> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open);
    }
  }

  private static boolean isApart(InlineLine above, InlineLine below) {
    return above.emphasis() != below.emphasis()
        || LabelShape.begins(below.words())
        || LabelShape.isDash(below.words());
  }

  static Emphasis emphasis(List<InlineLine> together) {
    return together.get(0).emphasis();
  }
}
