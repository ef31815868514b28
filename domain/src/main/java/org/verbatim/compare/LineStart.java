package org.verbatim.compare;

import java.util.List;

/**
 * Here a paragraph, a heading or a point of a list begins.
 *
 * @param path the elements it stands in, from the outside in, such as {@code ul, li}
 * @param shared how many of them it shares with the line before: a second paragraph of the same
 *     point shares both
 */
record LineStart(List<String> path, int shared) implements Piece {

  LineStart {
    path = List.copyOf(path);
  }

  @Override
  public boolean isBlank() {
    return true;
  }
}
