package org.verbatim.compare;

import java.util.List;

/**
 * The smallest thing that a comparison tells apart: a word, a sign or a space, as it is set. The
 * same word in italics is another one, so that a changed format shows.
 *
 * @param text its characters; a line break is {@code "\n"}
 * @param marks how it is set, from the outside in
 */
record Word(String text, List<Mark> marks) implements Piece {

  Word {
    marks = List.copyOf(marks);
  }

  @Override
  public boolean isBlank() {
    return text.isBlank();
  }
}
