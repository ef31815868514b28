package org.verbatim.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The raised ends of French ordinals: 1er, 2e, XXe. */
final class Ordinals {

  /** Roman numerals of one letter only where they are no word: Ve République, but "De" is none. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}.,/#_-])"
              + "(?:1(?<first>ers?|res?)|\\p{Nd}{1,4}(?<other>es?|nde?s?)"
              + "|I(?<roman1>ers?|res?)|(?:[IVX]{2,7}|[VX])(?<roman>es?))"
              + "(?![\\p{L}\\p{M}\\p{N}_])");

  private static final List<String> ENDS = List.of("first", "other", "roman1", "roman");

  private Ordinals() {}

  static void raise(Element body) {
    for (TextNode words : List.copyOf(body.nodeStream(TextNode.class).toList())) {
      if (!isInside(words, "sup, sub")) {
        raise(words);
      }
    }
  }

  private static void raise(TextNode words) {
    List<int[]> ends = ends(words.getWholeText());
    for (int i = ends.size() - 1; i >= 0; i--) {
      int[] end = ends.get(i);
      if (end[1] < words.getWholeText().length()) {
        words.splitText(end[1]);
      }
      words.splitText(end[0]).wrap("<sup></sup>");
    }
  }

  private static List<int[]> ends(String text) {
    TextRun line = TextRun.of(text);
    Untouched.in(line);
    List<int[]> ends = new ArrayList<>();
    Matcher ordinal = ORDINAL.matcher(text);
    while (ordinal.find()) {
      if (!line.isUntouchable(ordinal.start())) {
        ends.add(endOf(ordinal));
      }
    }
    return ends;
  }

  private static int[] endOf(Matcher ordinal) {
    String name = ENDS.stream().filter(end -> ordinal.start(end) >= 0).findFirst().orElseThrow();
    return new int[] {ordinal.start(name), ordinal.end(name)};
  }

  private static boolean isInside(TextNode words, String elements) {
    Element parent = words.parent();
    return parent != null && parent.closest(elements) != null;
  }
}
