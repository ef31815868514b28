package org.verbatim.text;

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

  /** What words are made of: letters, what sits on them, and figures. */
  private static final int PARTS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** One of them between two parts makes one word of both. */
  private static final String JOINING = "'’.,-‑";

  /** Measures everything that readers see of the text. */
  public static TextMeasure of(InterviewText text) {
    int words = text.passages().mapToInt(TextMeasure::wordsIn).sum();
    return new TextMeasure(words, minutesFor(words));
  }

  /** How many words a passage has. */
  public static int wordsIn(String passage) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < passage.length(); ) {
      int letter = passage.codePointAt(at);
      at += Character.charCount(letter);
      boolean part = isPart(letter);
      words += part && !inside ? 1 : 0;
      inside = part || inside && JOINING.indexOf(letter) >= 0 && isPartAt(passage, at);
    }
    return words;
  }

  private static boolean isPartAt(String passage, int at) {
    return at < passage.length() && isPart(passage.codePointAt(at));
  }

  private static boolean isPart(int letter) {
    return (1 << Character.getType(letter) & PARTS) != 0;
  }

  private static int minutesFor(int words) {
    return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }
}
