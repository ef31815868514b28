package org.verbatim.transcript.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.refusal.Refused;

/** Refuses pages whose boxes stand in boxes without end: parsers are slow with them. */
final class Nesting {

  private static final int DEEPEST = 1_000;
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)");

  /** What has no end, and what ends by itself where the next begins. */
  private static final Set<String> SHALLOW =
      Set.of(
          "br", "hr", "img", "meta", "link", "input", "p", "li", "td", "tr", "th", "col", "wbr",
          "option", "source", "area", "dt", "dd");

  private Nesting() {}

  static void refuseDeep(String html) {
    Matcher tag = TAG.matcher(html);
    int depth = 0;
    while (tag.find()) {
      if (!SHALLOW.contains(tag.group(2).toLowerCase(java.util.Locale.ROOT))) {
        depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
      }
      if (depth > DEEPEST) {
        throw new Refused(ReadingRefusal.TRANSCRIPT_UNSAFE);
      }
    }
  }
}
