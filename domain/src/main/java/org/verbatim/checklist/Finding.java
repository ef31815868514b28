package org.verbatim.checklist;

/**
 * Something that was found in a text.
 *
 * @param key the key of the message that says what it is
 * @param field the id of the field on the editor's page where it is
 * @param words the words concerned, as they were typed, shortened; empty where there are none
 * @param detail how they should be written, where a link leads, or how long they are; may be empty
 */
public record Finding(Severity severity, String key, String field, String words, String detail) {

  private static final int LONGEST = 90;

  /** Shortens the words: they are to be recognised, not read. */
  public Finding {
    words = shortened(words.strip().replace('\n', ' '));
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > 0 ? space : end) + "…";
  }
}
