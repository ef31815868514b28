package org.verbatim.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.typography.CanonicalText;

/**
 * Words that somebody is said to have said. "[…]" stands for words that were left out: what is
 * before it and behind it must stand in one answer, in this order. Typography does not count, nor
 * do quotation marks around the whole.
 */
final class ExactWords {

  private static final Pattern LEFT_OUT = Pattern.compile(" ?[\\[(]\\.\\.\\.[\\])] ?");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final String words;
  private final List<String> pieces;

  private ExactWords(String words, List<String> pieces) {
    this.words = words;
    this.pieces = pieces;
  }

  static ExactWords of(String words) {
    String folded = folded(words);
    Matcher quoted = QUOTED.matcher(folded);
    String said = quoted.matches() ? quoted.group(1) : folded;
    return new ExactWords(
        words, LEFT_OUT.splitAsStream(said).filter(piece -> !piece.isBlank()).toList());
  }

  /** The same without the capital that a title begins with, wherever in a sentence it was said. */
  ExactWords uncapitalised() {
    String first = pieces.isEmpty() ? "" : pieces.get(0);
    List<String> others = new ArrayList<>(pieces);
    if (!first.isEmpty()) {
      others.set(0, first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1));
    }
    return new ExactWords(words, others);
  }

  /** What nobody said in these answers; empty if one of them holds all of it. */
  Optional<String> unsaidIn(List<String> answers) {
    List<String> said = answers.stream().map(ExactWords::folded).toList();
    if (pieces.isEmpty() || said.stream().anyMatch(this::isIn)) {
      return Optional.empty();
    }
    String unsaid =
        pieces.stream()
            .filter(piece -> said.stream().noneMatch(answer -> after(answer, piece, 0) >= 0))
            .findFirst()
            .orElse(words);
    return Optional.of(pieces.size() == 1 ? words : unsaid);
  }

  private boolean isIn(String answer) {
    int at = 0;
    for (String piece : pieces) {
      at = after(answer, piece, at);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** The end of a span that begins and ends between words; -1 if there is none. */
  private static int after(String answer, String piece, int from) {
    for (int at = answer.indexOf(piece, from); at >= 0; at = answer.indexOf(piece, at + 1)) {
      int end = at + piece.length();
      if (isBetweenWords(answer, at) && isBetweenWords(answer, end)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isBetweenWords(String text, int place) {
    return place == 0
        || place == text.length()
        || !Character.isLetterOrDigit(text.charAt(place - 1))
        || !Character.isLetterOrDigit(text.charAt(place));
  }

  private static String folded(String words) {
    return CanonicalText.ofWords(words.replace('\n', ' ')).value();
  }
}
