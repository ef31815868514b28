package org.verbatim.text;

import java.util.regex.Pattern;

/**
 * How long a text is.
 *
 * @param words the words that are read, captions included
 * @param minutes the time it takes to read them, at {@value #WORDS_A_MINUTE} words a minute; at
 *     least 1 where there is anything to read
 */
public record TextMeasure(int words, int minutes) {

  /** How fast a French text is read on a screen. */
  public static final int WORDS_A_MINUTE = 230;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,\\-‑][\\p{L}\\p{M}\\p{N}]+)*+");

  /** Measures everything that readers see of the text. */
  public static TextMeasure of(InterviewText text) {
    int words = text.passages().mapToInt(TextMeasure::wordsIn).sum();
    return new TextMeasure(words, minutesFor(words));
  }

  /** How many words a passage has. */
  public static int wordsIn(String passage) {
    return (int) WORD.matcher(passage).results().count();
  }

  private static int minutesFor(int words) {
    return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }
}
