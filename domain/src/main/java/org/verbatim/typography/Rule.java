package org.verbatim.typography;

import java.util.regex.Pattern;

/** One rule: what it finds in a line, and what it sets in its place. */
record Rule(Pattern found, String set) {

  /** In patterns, "_" stands for a space of any kind inside a line. */
  static Rule of(String pattern, String set) {
    return new Rule(Pattern.compile(pattern.replace("_", "[ \\t\\p{Z}]")), set);
  }

  void in(TextRun line) {
    line.replace(found, set);
  }
}
