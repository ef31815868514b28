package org.verbatim.transcript.reading;

/** A line of letters with their formats, as it grows. Runs of spaces are one space. */
final class InlineLine {

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private Format format = Format.PLAIN;
  private int seen;
  private int bold;
  private int italic;
  private int linked;

  void append(String text, Format next) {
    String clean = collapsed(text);
    if (clean.isEmpty()) {
      return;
    }
    if (!clean.isBlank() && !next.equals(format)) {
      html.append(format.closing()).append(next.opening());
      format = next;
    }
    html.append(Escaping.words(clean));
    words.append(clean);
    count(clean, next);
  }

  private void count(String text, Format with) {
    int letters = (int) text.codePoints().filter(InlineLine::isLetter).count();
    seen += letters;
    bold += with.bold() ? letters : 0;
    italic += with.italic() ? letters : 0;
    linked += with.link().isEmpty() ? 0 : letters;
  }

  private static boolean isLetter(int character) {
    return Character.isLetterOrDigit(character);
  }

  private String collapsed(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean blank = character <= ' ';
      if (!blank || !space) {
        clean.append(blank ? ' ' : character);
      }
      space = blank;
    }
    return clean.toString();
  }

  String html() {
    return html + format.closing();
  }

  String words() {
    return words.toString().strip();
  }

  boolean isBlank() {
    return org.verbatim.text.Letters.areUnseen(words.toString());
  }

  int letters() {
    return seen;
  }

  /** How many of the letters are links. */
  int linked() {
    return linked;
  }

  Emphasis emphasis() {
    if (seen == 0) {
      return Emphasis.NONE;
    }
    if (bold == seen) {
      return Emphasis.BOLD;
    }
    return italic == seen ? Emphasis.ITALIC : Emphasis.NONE;
  }
}
