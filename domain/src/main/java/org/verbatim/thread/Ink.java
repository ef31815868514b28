package org.verbatim.thread;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs of a text that leave ink, and where in the text each of them stands. What typography
 * changes for readers (spaces, the shape of quotation marks, apostrophes, dashes and ellipses)
 * makes no difference here, so that words marked on the page are found in the text as typed.
 */
final class Ink {

  private final String text;
  private final StringBuilder signs = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  private Ink(String text) {
    this.text = text;
  }

  static Ink of(String text) {
    Ink ink = new Ink(text);
    for (int at = 0; at < text.length(); at++) {
      ink.take(text.charAt(at), at);
    }
    return ink;
  }

  /** The signs, folded, without anything between them. */
  static String signs(String text) {
    return of(text).signs();
  }

  private void take(char sign, int at) {
    String folded = folded(sign);
    signs.append(folded);
    for (int each = 0; each < folded.length(); each++) {
      places.add(at);
    }
  }

  private static String folded(char sign) {
    if (Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.FORMAT) {
      return "";
    }
    return switch (sign) {
      case '’', '‘', '‛', '‚', 'ʼ', '´', '`', '′' -> "'";
      case '«', '»', '“', '”', '„', '‟', '″' -> "\"";
      case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
      case '…' -> "...";
      default -> String.valueOf(sign);
    };
  }

  String signs() {
    return signs.toString();
  }

  /** How many signs stand before this place of the text. */
  int before(int place) {
    int count = 0;
    while (count < places.size() && places.get(count) < place) {
      count++;
    }
    return count;
  }

  /** The stretch of the text from one sign to before another. */
  Span stretch(int from, int to) {
    return new Span(text, places.get(from), places.get(to - 1) + 1);
  }

  /** Where these signs begin, everywhere they occur. */
  List<Integer> occurrences(String wanted) {
    List<Integer> found = new ArrayList<>();
    for (int at = signs.indexOf(wanted); at >= 0; at = signs.indexOf(wanted, at + 1)) {
      found.add(at);
    }
    return found;
  }
}
