package org.verbatim.web.site;

import org.verbatim.text.RichText;

/** The beginning of a text, for places with little room. */
final class Excerpt {

  private static final int SEARCH_ENGINES_SHOW = 200;
  private static final int LISTS_SHOW = 280;

  private Excerpt() {}

  /** As much as a list shows. */
  static String forList(RichText text) {
    return upTo(LISTS_SHOW, text.words());
  }

  /** As much as a search engine shows. */
  static String forMachines(RichText text) {
    return upTo(SEARCH_ENGINES_SHOW, text.words());
  }

  private static String upTo(int most, String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int lastSpace = line.lastIndexOf(' ', most - 1);
    int end = lastSpace > 0 ? lastSpace : line.offsetByCodePoints(0, most / 2);
    return line.substring(0, end).replaceAll("[\\s,;:–-]+$", "") + "…";
  }
}
