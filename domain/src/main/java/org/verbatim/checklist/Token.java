package org.verbatim.checklist;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Letters in a row, and where they stand in their passage. */
record Token(String word, int start, int end) {

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern SENTENCE_BEFORE =
      Pattern.compile("(?:^|[.!?…:\\n])[\\s\\p{Z}«»“”\"‘’'(\\[–—-]*$");

  static List<Token> in(String words) {
    return LETTERS
        .matcher(words)
        .results()
        .map((MatchResult found) -> new Token(found.group(), found.start(), found.end()))
        .toList();
  }

  boolean isCapitalised() {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a capital says nothing here, because every sentence begins with one. */
  boolean beginsSentence(String passage) {
    String before = passage.substring(Math.max(0, start - 12), start);
    boolean cut = start > 12;
    return SENTENCE_BEFORE.matcher(cut ? "x" + before : before).find();
  }
}
