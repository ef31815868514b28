package org.verbatim.typography;

import java.util.List;
import java.util.regex.Pattern;

/** What no rule of typography may change: addresses, and what is written for machines. */
final class Untouched {

  private static final List<Pattern> ALL =
      List.of(
          Pattern.compile(
              "(?i)(?:https?://|ftp://|mailto:|www\\.)[^\\s\\p{Z}<>\"«»“”]*"
                  + "[^\\s\\p{Z}<>\"«»“”.,;:!?…)\\]’']"),
          Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+"),
          Pattern.compile("`[^`\\n]+`"));

  private Untouched() {}

  static void in(TextRun line) {
    if (mayHold(line.text())) {
      ALL.forEach(line::keep);
    }
  }

  private static boolean mayHold(String text) {
    return text.indexOf(':') >= 0
        || text.indexOf('@') >= 0
        || text.indexOf('`') >= 0
        || text.contains("www.");
  }
}
