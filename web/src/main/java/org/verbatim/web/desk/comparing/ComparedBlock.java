package org.verbatim.web.desk.comparing;

import java.util.List;

/**
 * One block on the page.
 *
 * @param title what it is: "Échange 3"
 * @param fates what became of it, in words: changed, moved, added, removed
 * @param parts its fields
 */
public record ComparedBlock(String title, List<Fate> fates, List<ComparedPart> parts) {

  /** Copies the lists, so that nobody changes them afterwards. */
  public ComparedBlock {
    fates = List.copyOf(fates);
    parts = List.copyOf(parts);
  }

  /** What became of a block: a word for the style, and the key of the words. */
  public record Fate(String badge, String key) {}
}
