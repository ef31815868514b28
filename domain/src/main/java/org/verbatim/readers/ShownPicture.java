package org.verbatim.readers;

import java.util.List;

/**
 * A picture that stands in something that readers see.
 *
 * @param hash its permanent name, or empty for no picture
 * @param name a name for its file
 * @param width of the original, in pixels
 * @param widths the widths that it can be had in, from the narrowest
 */
public record ShownPicture(String hash, String name, int width, int height, List<Integer> widths) {

  /** No picture. */
  public static final ShownPicture NONE = new ShownPicture("", "", 0, 0, List.of());

  /** Copies the widths. */
  public ShownPicture {
    widths = List.copyOf(widths);
  }

  /** The narrowest width that has enough pixels for what is wanted, or else the widest. */
  public int widthFor(int wanted) {
    return widths.stream()
        .filter(width -> width >= wanted)
        .findFirst()
        .orElseGet(() -> widths.get(widths.size() - 1));
  }

  /** Whether there is one to show. */
  public boolean isPresent() {
    return !widths.isEmpty();
  }
}
