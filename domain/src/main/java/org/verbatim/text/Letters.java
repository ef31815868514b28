package org.verbatim.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Letters without what sits on, under or between them; and words without any that are seen. */
public final class Letters {

  /** What Unicode does not take apart. */
  private static final Map<String, String> JOINED =
      Map.ofEntries(
          Map.entry("œ", "oe"),
          Map.entry("æ", "ae"),
          Map.entry("ß", "ss"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ı", "i"));

  private static final Pattern JOINED_LETTER = Pattern.compile("[œæßøłđı]");

  /** Latin letters, and punctuation: of each what the thorough way makes of it alone. */
  private static final String[] COMMON = new String['\u2070'];

  static {
    IntStream.concat(IntStream.range(0, 0x250), IntStream.range(0x2000, COMMON.length))
        .forEach(character -> COMMON[character] = takenApart(Character.toString(character)));
  }

  private Letters() {}

  /** In lower case, because some capitals have no simple form of their own. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character >= COMMON.length || COMMON[character] == null) {
        return takenApart(text);
      }
      plain.append(COMMON[character]);
    }
    return plain.toString();
  }

  /** Letters that are none of the common ones can change with their neighbours. */
  static String takenApart(String text) {
    String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = without(lower, Letters::isMark);
    return JOINED_LETTER.matcher(plain).replaceAll(letter -> JOINED.get(letter.group()));
  }

  /** The text without these characters. */
  static String without(String text, IntPredicate unwanted) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (!unwanted.test(character)) {
        rest.appendCodePoint(character);
      }
      at += Character.charCount(character);
    }
    return rest.toString();
  }

  /** What was typed, without spaces around it and without what no database keeps. */
  public static String asTyped(String typed) {
    return Cleaning.printable(typed).strip();
  }

  /** Whether there is nothing to see: spaces of all kinds, and what only steers other letters. */
  public static boolean areUnseen(String text) {
    return text.codePoints().allMatch(Letters::isUnseen);
  }

  private static boolean isUnseen(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
