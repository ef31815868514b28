package org.verbatim.thread;

import java.util.Comparator;
import java.util.Optional;

/**
 * Words as somebody marked them on the page that readers see.
 *
 * @param before some of what stands before them there
 * @param after some of what stands after them there
 * @param at how many signs stand before them there; decides where they occur more than once
 */
public record Quote(String before, String words, String after, int at) {

  /** The span that was marked, in the text as it was typed; empty if the words are not in it. */
  Optional<Span> in(String passage) {
    Ink ink = Ink.of(passage);
    String wanted = Ink.signs(words);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Comparator<Integer> bySurroundings =
        Comparator.comparing(place -> agreement(ink.signs(), place, wanted.length()));
    return ink.occurrences(wanted).stream()
        .max(bySurroundings.thenComparing(place -> -Math.abs(place - at)))
        .map(place -> ink.stretch(place, place + wanted.length()));
  }

  private int agreement(String signs, int place, int length) {
    String left = new StringBuilder(signs.substring(0, place)).reverse().toString();
    String wantedLeft = new StringBuilder(Ink.signs(before)).reverse().toString();
    return shared(left, wantedLeft) + shared(signs.substring(place + length), Ink.signs(after));
  }

  private static int shared(String one, String other) {
    int count = 0;
    while (count < Math.min(one.length(), other.length())
        && one.charAt(count) == other.charAt(count)) {
      count++;
    }
    return count;
  }
}
