package org.verbatim.text;

/**
 * Text as it is searched: a reader who types "l'ete a Besancon" finds « L’été à Besançon ».
 * Accents, case, apostrophes, quotation marks, dashes and spaces are folded; nothing else is.
 */
public record FoldedText(String value) {

  private static final String CLOSE_BEHIND = ";:!?\"";

  /** Folds what it is given; folding twice changes nothing. */
  public FoldedText {
    value = evened(Letters.plain(Letters.without(value, FoldedText::isInvisible)));
  }

  /** The text, folded. */
  public static FoldedText of(String text) {
    return new FoldedText(text);
  }

  /** Whether the words, folded in the same way, stand somewhere in this text. */
  public boolean contains(String words) {
    return value.contains(of(words).value);
  }

  /** Whether a word of this text begins with these letters, folded in the same way. */
  public boolean hasWordWith(String letters) {
    String parted = " " + value.replace('-', ' ').replace('\'', ' ');
    return parted.contains(" " + of(letters).value);
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT
        || type == Character.CONTROL && character != '\n' && character != '\t';
  }

  /** In one pass: every save folds the whole text, and one pattern after the other took long. */
  private static String evened(String text) {
    StringBuilder even = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char character = even(text.charAt(at));
      if (character == ' ') {
        space = true;
      } else {
        if (space && isSpaceKept(even, character)) {
          even.append(' ');
        }
        space = false;
        if (character == '…') {
          even.append("...");
        } else {
          even.append(character);
        }
      }
    }
    return even.toString();
  }

  /** No space at the beginning, nor where only typography puts one. */
  private static boolean isSpaceKept(StringBuilder before, char after) {
    return !before.isEmpty()
        && before.charAt(before.length() - 1) != '"'
        && CLOSE_BEHIND.indexOf(after) < 0;
  }

  private static char even(char character) {
    return switch (character) {
      case '’', '‘', '‛', '‚', 'ʼ', '´', '`', '′' -> '\'';
      case '«', '»', '“', '”', '„', '‟', '″' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case '\n', '\t' -> ' ';
      default -> Character.isSpaceChar(character) ? ' ' : character;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
