package org.verbatim.checklist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quotation marks with a direction come in pairs: « » in French, “ ” in English and inside « ». A
 * quotation that goes on over several paragraphs may open each of them anew and closes once, as
 * both languages have it. Straight marks are left alone: they are inches and seconds as well. Each
 * passage has one finding at most, because one mark that is missing misleads about all that follow.
 */
final class Guillemets implements Check {

  private static final String OPENING = "«“";
  private static final String CLOSING = "»”";
  private static final int AROUND = 45;

  @Override
  public Stream<Finding> in(Subject subject) {
    return subject.passages().stream().flatMap(passage -> lone(passage).stream());
  }

  private static Optional<Finding> lone(Passage passage) {
    String words = passage.words();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < words.length(); at++) {
      char mark = words.charAt(at);
      int closed = CLOSING.indexOf(mark);
      if (OPENING.indexOf(mark) >= 0 && !opensAnew(words, at, open)) {
        open.push(at);
      } else if (closed >= 0) {
        if (open.isEmpty()) {
          return Optional.of(found(passage, before(words, at)));
        }
        int opened = open.pop();
        if (words.charAt(opened) != OPENING.charAt(closed)) {
          return Optional.of(found(passage, behind(words, opened)));
        }
      }
    }
    return Optional.ofNullable(open.peekLast()).map(at -> found(passage, behind(words, at)));
  }

  private static boolean opensAnew(String words, int at, Deque<Integer> open) {
    boolean first = words.substring(words.lastIndexOf('\n', at) + 1, at).isBlank();
    return first && open.stream().anyMatch(opened -> words.charAt(opened) == words.charAt(at));
  }

  private static Finding found(Passage passage, String around) {
    return new Finding(Severity.REFUSES, "check.guillemets", passage.field(), around, "");
  }

  private static String before(String words, int mark) {
    int from = Math.max(0, mark - AROUND);
    int space = from == 0 ? 0 : words.indexOf(' ', from);
    return words.substring(space < 0 || space > mark ? from : space, mark + 1);
  }

  private static String behind(String words, int mark) {
    int to = Math.min(words.length(), mark + AROUND);
    int space = to == words.length() ? to : words.lastIndexOf(' ', to);
    return words.substring(mark, space <= mark + 1 ? to : space);
  }
}
