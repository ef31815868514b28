package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.compare.Stretch.Fate;

/**
 * Makes a comparison readable: three changed words in a row are one change, not three with a space
 * kept between each.
 */
final class Joining {

  private final List<Stretch> joined = new ArrayList<>();
  private final List<Piece> out = new ArrayList<>();
  private final List<Piece> in = new ArrayList<>();

  private Joining() {}

  static List<Stretch> readable(List<Stretch> stretches) {
    Joining joining = new Joining();
    for (int i = 0; i < stretches.size(); i++) {
      joining.take(stretches.get(i), i + 1 < stretches.size());
    }
    joining.close();
    return List.copyOf(joining.joined);
  }

  private void take(Stretch stretch, boolean more) {
    if (stretch.fate() == Fate.TAKEN_OUT) {
      out.addAll(stretch.pieces());
    } else if (stretch.fate() == Fate.PUT_IN) {
      in.addAll(stretch.pieces());
    } else if (more && stretch.isGap() && isReplacing()) {
      out.addAll(stretch.pieces());
      in.addAll(stretch.pieces());
    } else {
      close();
      joined.add(stretch);
    }
  }

  /** Only where words stand for words: a space between two insertions belongs to the text. */
  private boolean isReplacing() {
    return !out.isEmpty() && !in.isEmpty();
  }

  private void close() {
    if (!out.isEmpty()) {
      joined.add(new Stretch(Fate.TAKEN_OUT, out));
      out.clear();
    }
    if (!in.isEmpty()) {
      joined.add(new Stretch(Fate.PUT_IN, in));
      in.clear();
    }
  }
}
