package org.verbatim.thread;

import java.util.List;
import java.util.Optional;

/**
 * Words of a passage, and the whole passage: so the words find their place again in whatever
 * becomes of it, and nothing has to be kept up to date while somebody writes.
 *
 * @param was the whole passage as it was when the words were marked
 * @param start the place of their first character in it
 * @param end the place after their last character in it
 */
public record Span(String was, int start, int end) {

  /** So many signs before and after the words tell one occurrence from another. */
  private static final int SURROUNDINGS = 24;

  /** Words as long as this are known again wherever they stand alone. */
  private static final int UNMISTAKABLE = 12;

  /** Shown with the words, in characters. */
  private static final int SHOWN = 40;

  /**
   * Refuses a span that holds no words.
   *
   * @throws IllegalArgumentException if it is not a part of the passage, or has nothing to see
   */
  public Span {
    if (start < 0 || end > was.length() || start >= end) {
      throw new IllegalArgumentException("No span: " + start + " to " + end);
    }
    if (Ink.signs(was.substring(start, end)).isEmpty()) {
      throw new IllegalArgumentException("A span without words");
    }
  }

  /** All words of a passage, from the first sign to the last; empty where there is none. */
  static Optional<Span> whole(String passage) {
    Ink ink = Ink.of(passage);
    int signs = ink.signs().length();
    return signs == 0 ? Optional.empty() : Optional.of(ink.stretch(0, signs));
  }

  /** The words that were marked. */
  public String words() {
    return was.substring(start, end);
  }

  /** How many signs that leave ink stand before them. */
  public int signsBefore() {
    return Ink.of(was).before(start);
  }

  /** A few words that stood before them. */
  public String before() {
    return was.substring(Math.max(0, start - SHOWN), start);
  }

  /** A few words that stood after them. */
  public String after() {
    return was.substring(end, Math.min(was.length(), end + SHOWN));
  }

  /**
   * Where the words, or what they became, stand in the passage as it is now: at their place, or
   * where their surroundings are, or where the changes between the two texts took them. Empty when
   * less than half of them is left.
   */
  public Optional<Span> in(String now) {
    Ink then = Ink.of(was);
    Ink ink = Ink.of(now);
    int from = then.before(start);
    int to = then.before(end);
    return unmoved(then.signs(), ink, from, to)
        .or(() -> surrounded(then.signs(), ink, from, to))
        .or(() -> Survivors.of(this, now))
        .or(() -> elsewhere(then.signs().substring(from, to), ink));
  }

  private static Optional<Span> unmoved(String then, Ink ink, int from, int to) {
    int left = Math.max(0, from - SURROUNDINGS);
    int right = Math.min(then.length(), to + SURROUNDINGS);
    return ink.signs().startsWith(then.substring(left, right), left)
        ? Optional.of(ink.stretch(from, to))
        : Optional.empty();
  }

  private static Optional<Span> surrounded(String then, Ink ink, int from, int to) {
    int left = Math.max(0, from - SURROUNDINGS);
    int right = Math.min(then.length(), to + SURROUNDINGS);
    return only(ink.occurrences(then.substring(left, right)))
        .map(at -> ink.stretch(at + from - left, at + to - left));
  }

  private static Optional<Span> elsewhere(String words, Ink ink) {
    return only(ink.occurrences(words))
        .filter(at -> words.length() >= UNMISTAKABLE)
        .map(at -> ink.stretch(at, at + words.length()));
  }

  private static Optional<Integer> only(List<Integer> places) {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }
}
