package org.verbatim.transcript.turns;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.verbatim.transcript.reading.Emphasis;
import org.verbatim.transcript.reading.Shape;

/** How a transcript sets its questions, if it sets them otherwise than its answers. */
enum Setting {
  BOLD(line -> line.emphasis() == Emphasis.BOLD && line.shape() == Shape.TEXT),
  ITALIC(line -> line.emphasis() == Emphasis.ITALIC && line.shape() == Shape.TEXT),
  HEADING(line -> line.shape() == Shape.HEADING);

  private static final int FEWEST = 3;

  private final Predicate<Line> set;

  Setting(Predicate<Line> set) {
    this.set = set;
  }

  boolean isOn(Line line) {
    return set.test(line);
  }

  static Optional<Setting> ofQuestions(List<Line> lines) {
    for (Setting one : values()) {
      if (one.fits(lines)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** What is set so comes often, is followed by what is not, and sounds more like questions. */
  private boolean fits(List<Line> lines) {
    int times = 0;
    int followed = 0;
    double weight = 0;
    double others = 0;
    int rest = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double one = Signs.weight(Signs.of(line));
      if (isOn(line)) {
        times++;
        weight += one;
        followed += i + 1 < lines.size() && !isOn(lines.get(i + 1)) ? 1 : 0;
      } else {
        rest++;
        others += one;
      }
    }
    boolean often = followed >= FEWEST && rest >= FEWEST && times * 3 <= (times + rest) * 2;
    return often && weight / times > others / rest + (this == HEADING ? 3 : 1);
  }
}
