package org.verbatim.compare;

/** What rich text falls into for a comparison: the beginnings of its lines, and their words. */
sealed interface Piece permits Word, LineStart {

  /** Whether nothing can be seen of it by itself. */
  boolean isBlank();
}
