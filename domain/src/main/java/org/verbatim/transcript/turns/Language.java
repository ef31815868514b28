package org.verbatim.transcript.turns;

import java.util.List;
import java.util.regex.Pattern;

/** Which of the two languages of the house a transcript is in. */
final class Language {

  private static final Pattern FRENCH =
      Pattern.compile("\\b(le|la|les|des|une|est|et|que|dans|pour)\\b");
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(the|of|and|is|to|that|in|for|we|it)\\b");

  private Language() {}

  static String of(List<Line> lines) {
    long french = count(FRENCH, lines);
    return count(ENGLISH, lines) > french ? "en" : "fr";
  }

  private static long count(Pattern words, List<Line> lines) {
    return lines.stream().mapToLong(line -> words.matcher(line.folded()).results().count()).sum();
  }
}
