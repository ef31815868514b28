package org.verbatim.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.verbatim.card.QuoteCard.State;

/**
 * Words set in lines of about the same length, as large as there is room for.
 *
 * @param size the height of the letters' square, in pixels
 */
record SetWords(List<String> lines, double size) {

  /** The room there is for them, in pixels. */
  static final int WIDTH = 1024;

  static final int HEIGHT = 340;
  static final double LEADING = 1.2;

  private static final int LARGEST = 88;
  private static final int SMALLEST = 38;
  private static final int STEP = 2;
  private static final double CLOSE = 0.02;

  /** A line never begins with these, nor ends with an opening mark, whatever space was typed. */
  private static final Pattern GLUED = Pattern.compile(" (?=[;:?!»”…])|(?<=[«“]) ");

  static State stateOf(String words) {
    if (!Face.TITLE.has(words)) {
      return State.UNDRAWABLE;
    }
    return of(words).isPresent() ? State.READY : State.TOO_LONG;
  }

  /** The largest setting that fits, if one does. */
  static Optional<SetWords> of(String words) {
    List<Word> apart = words(words);
    for (int size = LARGEST; size >= SMALLEST; size -= STEP) {
      double width = (double) WIDTH / size;
      List<String> lines = lines(apart, width);
      boolean fits = lines.size() * size * LEADING <= HEIGHT;
      if (fits && apart.stream().allMatch(word -> word.width <= width)) {
        return Optional.of(new SetWords(balanced(apart, width, lines.size()), size));
      }
    }
    return Optional.empty();
  }

  /** The narrowest setting that has no more lines. */
  private static List<String> balanced(List<Word> words, double width, int count) {
    double widest = words.stream().mapToDouble(Word::width).max().orElse(0);
    double enough = width;
    double tooNarrow = Math.min(widest, width);
    while (enough - tooNarrow > CLOSE) {
      double middle = (enough + tooNarrow) / 2;
      if (lines(words, middle).size() <= count) {
        enough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return lines(words, enough);
  }

  private static List<String> lines(List<Word> words, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double space = Face.TITLE.width(" ");
    double used = 0;
    for (Word word : words) {
      if (!line.isEmpty() && used + space + word.width > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      used = line.isEmpty() ? word.width : used + space + word.width;
      line.append(line.isEmpty() ? "" : " ").append(word.letters);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<Word> words(String words) {
    String plain = words.strip().replaceAll("[ \\t\\r\\n]+", " ");
    return Pattern.compile(" ")
        .splitAsStream(GLUED.matcher(plain).replaceAll("\u00a0"))
        .map(letters -> new Word(letters, Face.TITLE.width(letters)))
        .filter(word -> word.width > 0)
        .toList();
  }

  private record Word(String letters, double width) {}
}
