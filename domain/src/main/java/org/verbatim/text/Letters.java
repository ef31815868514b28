package org.verbatim.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters without what sits on, under or between them, for addresses and for searching. */
final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What Unicode does not take apart. */
  private static final Map<String, String> JOINED =
      Map.ofEntries(
          Map.entry("œ", "oe"),
          Map.entry("Œ", "OE"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "AE"),
          Map.entry("ß", "ss"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ı", "i"));

  private static final Pattern JOINED_LETTER = Pattern.compile("[œŒæÆßøØłŁđĐı]");

  private Letters() {}

  static String withoutAccents(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return JOINED_LETTER.matcher(plain).replaceAll(letter -> JOINED.get(letter.group()));
  }
}
