package org.verbatim.text;

import java.util.regex.Pattern;

/**
 * Text as it is searched: a reader who types "l'ete a Besancon" finds « L’été à Besançon ».
 * Accents, case, apostrophes, quotation marks, dashes and spaces are folded; nothing else is.
 */
public record FoldedText(String value) {

  private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\p{Cf}\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛‚ʼ´`′]");
  private static final Pattern QUOTES = Pattern.compile("[«»“”„‟″]");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SPACE_OF_TYPOGRAPHY = Pattern.compile(" (?=[;:!?\"])|(?<=\") ");

  /** Folds what it is given; folding twice changes nothing. */
  public FoldedText {
    String plain = INVISIBLE.matcher(value).replaceAll("");
    plain = Letters.plain(plain).replace("…", "...");
    plain = APOSTROPHES.matcher(plain).replaceAll("'");
    plain = QUOTES.matcher(plain).replaceAll("\"");
    plain = DASHES.matcher(plain).replaceAll("-");
    plain = SPACES.matcher(plain).replaceAll(" ").strip();
    value = SPACE_OF_TYPOGRAPHY.matcher(plain).replaceAll("");
  }

  /** The text, folded. */
  public static FoldedText of(String text) {
    return new FoldedText(text);
  }

  /** Whether the words, folded in the same way, stand somewhere in this text. */
  public boolean contains(String words) {
    return value.contains(of(words).value);
  }

  @Override
  public String toString() {
    return value;
  }
}
