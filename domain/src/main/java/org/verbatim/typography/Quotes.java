package org.verbatim.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Gives quotation marks their direction and their level. Only pairs are touched: a mark that has no
 * partner in its paragraph stays as it was typed.
 *
 * @param outer the two marks of a quotation
 * @param inner the two marks of a quotation inside a quotation
 */
record Quotes(String outer, String inner) {

  private static final String OPENING = "«“";
  private static final String CLOSING = "»”";

  void in(TextRun line) {
    if (line.text().indexOf('"') < 0 && line.text().indexOf('«') < 0) {
      return;
    }
    List<Pair> pairs = new ArrayList<>(pairs(line));
    pairs.sort(Comparator.comparingInt(Pair::start));
    Deque<Integer> ends = new ArrayDeque<>();
    for (Pair pair : pairs) {
      while (!ends.isEmpty() && ends.peek() < pair.start) {
        ends.pop();
      }
      set(line, pair, !ends.isEmpty());
      ends.push(pair.end);
    }
  }

  private void set(TextRun line, Pair pair, boolean nested) {
    boolean typed = line.text().charAt(pair.start) == '"';
    boolean lower = nested && line.text().charAt(pair.start) == outer.charAt(0);
    if (typed || lower) {
      String marks = nested ? inner : outer;
      line.set(pair.start, marks.charAt(0));
      line.set(pair.end, marks.charAt(1));
    }
  }

  /** None where the marks cross each other: then only the author knows what was meant. */
  private static List<Pair> pairs(TextRun line) {
    Pairing pairing = new Pairing(line.text());
    for (int place = 0; place < line.text().length(); place++) {
      if (!line.isUntouchable(place)) {
        pairing.read(place);
      }
    }
    return pairing.crossed ? List.of() : pairing.pairs;
  }

  private record Pair(int start, int end) {}

  /** Finds the partner of each mark. */
  private static final class Pairing {

    private final List<Pair> pairs = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final String text;
    private boolean crossed;

    Pairing(String text) {
      this.text = text;
    }

    void read(int place) {
      char mark = text.charAt(place);
      if (OPENING.indexOf(mark) >= 0) {
        open.push(place);
      } else if (CLOSING.indexOf(mark) >= 0) {
        close(OPENING.charAt(CLOSING.indexOf(mark)), place);
      } else if (mark == '"') {
        readStraight(place);
      }
    }

    private void readStraight(int place) {
      boolean toClose = open.stream().anyMatch(opened -> text.charAt(opened) == '"');
      if (mayOpen(place) && !(toClose && mayClose(place))) {
        open.push(place);
      } else if (toClose) {
        close('"', place);
      }
    }

    /** Straight marks that were opened since, and never closed, are left as they are. */
    private void close(char partner, int place) {
      while (!open.isEmpty() && text.charAt(open.peek()) != partner) {
        crossed |= text.charAt(open.pop()) != '"';
      }
      if (open.isEmpty()) {
        crossed = true;
      } else {
        pairs.add(new Pair(open.pop(), place));
      }
    }

    private boolean mayOpen(int place) {
      return isSpace(place - 1) || "([{«“‘'’\"–—-/".indexOf(text.charAt(place - 1)) >= 0;
    }

    private boolean mayClose(int place) {
      return isSpace(place + 1) || ",.;:!?…)]}»”".indexOf(text.charAt(place + 1)) >= 0;
    }

    private boolean isSpace(int place) {
      if (place < 0 || place >= text.length()) {
        return true;
      }
      char character = text.charAt(place);
      return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
  }
}
