package org.verbatim.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verbatim.compare.Stretch.Fate;
import org.verbatim.text.RichText;

/**
 * Two texts in one: what was kept, what was taken out and what was put in, word by word, formats
 * included. Each side can be read out of it again, piece by piece.
 */
public final class Redline {

  private final List<Stretch> stretches;

  private Redline(List<Stretch> stretches) {
    this.stretches = Joining.readable(Sliding.along(stretches));
  }

  /** Compares two rich texts. */
  public static Redline of(RichText before, RichText after) {
    return between(Pieces.of(before), Pieces.of(after));
  }

  /** Compares two lines of plain words. */
  public static Redline ofWords(String before, String after) {
    return between(Pieces.ofWords(before), Pieces.ofWords(after));
  }

  private static Redline between(List<Piece> before, List<Piece> after) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<Piece> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      add(stretches, Fate.KEPT, before.subList(at, delta.getSource().getPosition()));
      add(stretches, Fate.TAKEN_OUT, delta.getSource().getLines());
      add(stretches, Fate.PUT_IN, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(stretches, Fate.KEPT, before.subList(at, before.size()));
    return new Redline(stretches);
  }

  private static void add(List<Stretch> stretches, Fate fate, List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      stretches.add(new Stretch(fate, pieces));
    }
  }

  /** Whether the two texts differ in nothing, formats included. */
  public boolean isEmpty() {
    return stretches.stream().allMatch(stretch -> stretch.fate() == Fate.KEPT);
  }

  /**
   * Both texts in one, as HTML: what was taken out stands in {@code del}, what is new in {@code
   * ins}.
   */
  public String html() {
    return RedlineHtml.of(stretches);
  }

  /** One side alone, as HTML, with what the other side has not marked in it. */
  public String html(Side side) {
    return RedlineHtml.of(stretches.stream().filter(stretch -> stretch.isIn(side)).toList());
  }

  /** The pieces of one side, as they were compared. */
  List<Piece> pieces(Side side) {
    return stretches.stream()
        .filter(stretch -> stretch.isIn(side))
        .flatMap(stretch -> stretch.pieces().stream())
        .toList();
  }

  /** The stretches, in the order they are read. */
  Stream<Stretch> stretches() {
    return stretches.stream();
  }
}
