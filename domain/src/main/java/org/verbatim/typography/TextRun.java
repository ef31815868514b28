package org.verbatim.typography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of characters that may be spread over several owners, such as the text nodes that emphasis
 * cuts a sentence into. Rules see the whole line, so that they are right at the borders too; each
 * character stays with its owner.
 */
final class TextRun {

  /** The owner of what nobody gets back: the line break that an element stands for. */
  private static final int NOBODY = -1;

  private final List<Integer> lengths = new ArrayList<>();
  private String text = "";
  private int[] owners = new int[0];
  private BitSet untouchable = new BitSet();

  /** A run with one owner. */
  static TextRun of(String text) {
    TextRun run = new TextRun();
    run.append(text);
    return run;
  }

  /** Adds a further owner with its text. */
  void append(String added) {
    append(added, lengths.size());
    lengths.add(added.length());
  }

  /** Adds the end of a line that belongs to nobody. */
  void appendLineBreak() {
    append("\n", NOBODY);
    untouchable.set(text.length() - 1);
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return lengths.isEmpty();
  }

  /** Puts one character in the place of another. */
  void set(int place, char character) {
    text = text.substring(0, place) + character + text.substring(place + 1);
  }

  /** Whether the character is part of something that rules must not touch. */
  boolean isUntouchable(int place) {
    return untouchable.get(place);
  }

  /** From now on no rule changes what the pattern finds. */
  void keep(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      untouchable.set(matcher.start(), matcher.end());
    }
  }

  /** Replaces what the pattern finds by the same words each time. */
  void replace(Pattern pattern, String by) {
    replace(pattern, found -> by);
  }

  /** Replaces what the pattern finds, where that is allowed. */
  void replace(Pattern pattern, Function<MatchResult, String> by) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      new Rewriting().all(matcher, by);
    }
  }

  /** The text of each owner, in their order. */
  List<String> parts() {
    List<StringBuilder> parts = new ArrayList<>();
    lengths.forEach(length -> parts.add(new StringBuilder(length + 8)));
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] != NOBODY) {
        parts.get(owners[i]).append(text.charAt(i));
      }
    }
    return parts.stream().map(StringBuilder::toString).toList();
  }

  private void append(String added, int owner) {
    int before = owners.length;
    owners = Arrays.copyOf(owners, before + added.length());
    Arrays.fill(owners, before, owners.length, owner);
    text += added;
  }

  /** One pass over the text, in which everything is copied or replaced. */
  private final class Rewriting {

    private final StringBuilder written = new StringBuilder(text.length() + 16);
    private final BitSet kept = new BitSet();
    private int[] owned = new int[text.length() + 16];

    void all(Matcher matcher, Function<MatchResult, String> by) {
      int copied = 0;
      do {
        if (mayReplace(matcher.start(), matcher.end())) {
          copy(copied, matcher.start());
          write(by.apply(matcher.toMatchResult()), ownerOf(matcher.start(), matcher.end()));
          copied = matcher.end();
        }
      } while (matcher.find());
      copy(copied, text.length());
      text = written.toString();
      owners = Arrays.copyOf(owned, written.length());
      untouchable = kept;
    }

    private boolean mayReplace(int start, int end) {
      if (start == end) {
        boolean inside = start > 0 && untouchable.get(start - 1) && untouchable.get(start);
        return !inside;
      }
      int next = untouchable.nextSetBit(start);
      return next < 0 || next >= end;
    }

    /** What is put between two characters goes to the second one, so that links stay tight. */
    private int ownerOf(int start, int end) {
      boolean atTheEnd = start == end && start == owners.length;
      int owner = owners.length == 0 ? 0 : owners[atTheEnd ? start - 1 : start];
      return owner == NOBODY ? owners[start - 1] : owner;
    }

    private void copy(int from, int to) {
      for (int i = from; i < to; i++) {
        kept.set(written.length(), untouchable.get(i));
        write(text.substring(i, i + 1), owners[i]);
      }
    }

    private void write(String added, int owner) {
      int before = written.length();
      written.append(added);
      if (written.length() > owned.length) {
        owned = Arrays.copyOf(owned, written.length() * 2);
      }
      Arrays.fill(owned, before, written.length(), owner);
    }
  }
}
