package org.verbatim.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two orders in one. */
final class Merging {

  private Merging() {}

  /** Everything in the later order; what it lacks stands behind what it stood behind before. */
  static <T> List<T> ordered(List<T> before, List<T> after) {
    Set<T> kept = new HashSet<>(after);
    List<T> merged = new ArrayList<>(after);
    int behind = 0;
    for (T one : before) {
      if (!kept.contains(one)) {
        merged.add(behind, one);
        behind++;
      } else {
        behind = merged.indexOf(one) + 1;
      }
    }
    return merged;
  }
}
