package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.compare.Stretch.Fate;

/**
 * Moves the borders of what was put in or taken out to where people would draw them: "Un. [Deux.]"
 * and "Un[. Deux]." are the same change, and only the first reads as a sentence put in.
 */
final class Sliding {

  private Sliding() {}

  static List<Stretch> along(List<Stretch> stretches) {
    List<Stretch> slid = new ArrayList<>(stretches);
    for (int i = 1; i + 1 < slid.size(); i++) {
      boolean alone = isKept(slid.get(i - 1)) && !isKept(slid.get(i)) && isKept(slid.get(i + 1));
      if (alone) {
        slide(slid, i);
      }
    }
    slid.removeIf(stretch -> stretch.pieces().isEmpty());
    return slid;
  }

  private static boolean isKept(Stretch stretch) {
    return stretch.fate() == Fate.KEPT;
  }

  private static void slide(List<Stretch> stretches, int place) {
    List<Piece> line = new ArrayList<>();
    for (int i = place - 1; i <= place + 1; i++) {
      line.addAll(stretches.get(i).pieces());
    }
    int length = stretches.get(place).pieces().size();
    int start = best(line, stretches.get(place - 1).pieces().size(), length);
    Fate fate = stretches.get(place).fate();
    stretches.set(place - 1, new Stretch(Fate.KEPT, line.subList(0, start)));
    stretches.set(place, new Stretch(fate, line.subList(start, start + length)));
    stretches.set(place + 1, new Stretch(Fate.KEPT, line.subList(start + length, line.size())));
  }

  /** Of all the places where the change can begin, the one that reads best; the later of equals. */
  private static int best(List<Piece> line, int from, int length) {
    int first = from;
    while (first > 0 && line.get(first - 1).equals(line.get(first + length - 1))) {
      first--;
    }
    int best = first;
    for (int at = first; canBegin(line, first, at, length); at++) {
      if (worth(line, at, length) >= worth(line, best, length)) {
        best = at;
      }
    }
    return best;
  }

  private static boolean canBegin(List<Piece> line, int first, int at, int length) {
    return at == first
        || at + length <= line.size() && line.get(at - 1).equals(line.get(at + length - 1));
  }

  private static int worth(List<Piece> line, int at, int length) {
    Piece begins = line.get(at);
    Piece ends = line.get(at + length - 1);
    if (begins instanceof LineStart) {
      return 3;
    }
    boolean lineFollows = at + length < line.size() && line.get(at + length) instanceof LineStart;
    if (lineFollows) {
      return 2;
    }
    return !begins.isBlank() && ends.isBlank() ? 1 : 0;
  }
}
