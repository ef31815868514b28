package org.verbatim.text;

import java.util.regex.Pattern;

/**
 * Other words in the place of a stretch of a passage.
 *
 * @param start the place of the first character that gives way
 * @param end the place after the last one
 * @param words what stands there then, a line a paragraph; empty for nothing
 */
public record Rewrite(int start, int end, String words) {

  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\n\\s*");

  /**
   * Takes the words as they are read: no spaces around them, and no empty lines.
   *
   * @throws IllegalArgumentException if it begins before the passage or ends before it begins
   */
  public Rewrite {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No stretch: " + start + " to " + end);
    }
    words = asRead(Letters.asTyped(words));
  }

  /** The same for a passage; where nothing is left, one of the two spaces around goes as well. */
  public static Rewrite within(String passage, int start, int end, String words) {
    Rewrite rewrite = new Rewrite(start, end, words);
    if (!rewrite.words.isEmpty()) {
      return rewrite;
    }
    boolean opens = start == 0 || isGap(passage, start - 1);
    if (opens && end < passage.length() && passage.charAt(end) == ' ') {
      return new Rewrite(start, end + 1, "");
    }
    boolean closes = end == passage.length() || passage.charAt(end) == '\n';
    return closes && start > 0 && passage.charAt(start - 1) == ' '
        ? new Rewrite(start - 1, end, "")
        : rewrite;
  }

  private static boolean isGap(String passage, int place) {
    return Character.isWhitespace(passage.charAt(place))
        || Character.isSpaceChar(passage.charAt(place));
  }

  /** Text as it is read: the spaces around the ends of lines count for nothing. */
  static String asRead(String raw) {
    return LINE_END.matcher(raw).replaceAll("\n").strip();
  }

  /** The places in some raw text where a line ends for its reader. */
  static Pattern lineEnd() {
    return LINE_END;
  }

  /** The same in a part of the passage that begins there. */
  public Rewrite from(int beginning) {
    return new Rewrite(start - beginning, end - beginning, words);
  }

  /** A line of plain words, rewritten; it stays one line. */
  public String in(String plain) {
    return plain.substring(0, start) + words.replace('\n', ' ') + plain.substring(end);
  }
}
