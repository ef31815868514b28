package org.verbatim.thread;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a span that are left after changes, found by comparing the two texts. */
final class Survivors {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
  private static final int GONE = -1;

  private final Span span;
  private final List<MatchResult> then;
  private final List<MatchResult> now;
  private final int[] became;
  private final int first;
  private final int last;

  private Survivors(Span span, String text) {
    this.span = span;
    this.then = words(span.was());
    this.now = words(text);
    this.became = compared();
    this.first = firstOf(span);
    this.last = lastOf(span);
  }

  static Optional<Span> of(Span span, String text) {
    return new Survivors(span, text).found(text);
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().filter(word -> !sign(word).isEmpty()).toList();
  }

  private static String sign(MatchResult word) {
    return Ink.signs(word.group());
  }

  /** For each word then, which word it is now. */
  private int[] compared() {
    int[] same = new int[then.size()];
    Arrays.fill(same, GONE);
    int from = 0;
    int to = 0;
    for (AbstractDelta<String> delta : deltas()) {
      while (from < delta.getSource().getPosition()) {
        same[from++] = to++;
      }
      from += delta.getSource().size();
      to += delta.getTarget().size();
    }
    while (from < same.length) {
      same[from++] = to++;
    }
    return same;
  }

  private List<AbstractDelta<String>> deltas() {
    return DiffUtils.diff(
            then.stream().map(Survivors::sign).toList(),
            now.stream().map(Survivors::sign).toList(),
            new MyersDiffWithLinearSpace<>())
        .getDeltas();
  }

  private int firstOf(Span marked) {
    int word = 0;
    while (then.get(word).end() <= marked.start()) {
      word++;
    }
    return word;
  }

  private int lastOf(Span marked) {
    int word = then.size() - 1;
    while (then.get(word).start() >= marked.end()) {
      word--;
    }
    return word;
  }

  private Optional<Span> found(String text) {
    int[] left = marked().filter(word -> became[word] != GONE).toArray();
    int letters = marked().map(this::length).sum();
    if (2 * Arrays.stream(left).map(this::length).sum() < letters) {
      return Optional.empty();
    }
    int start = start(left[0]);
    int end = end(left[left.length - 1]);
    return Optional.of(new Span(text, start, end));
  }

  private IntStream marked() {
    return IntStream.rangeClosed(first, last);
  }

  private int length(int word) {
    return then.get(word).group().length();
  }

  /** From the first word that is left; or from what stands in the place of those before it. */
  private int start(int survivor) {
    if (survivor == first) {
      MatchResult word = now.get(became[survivor]);
      int cut = Math.max(0, span.start() - then.get(first).start());
      return Math.min(word.start() + cut, word.end() - 1);
    }
    int before = first == 0 ? GONE : became[first - 1];
    boolean known = first == 0 || before != GONE;
    return now.get(known ? before + 1 : became[survivor]).start();
  }

  private int end(int survivor) {
    if (survivor == last) {
      MatchResult word = now.get(became[survivor]);
      int cut = Math.max(0, then.get(last).end() - span.end());
      return Math.max(word.end() - cut, word.start() + 1);
    }
    boolean atEnd = last == then.size() - 1;
    int after = atEnd ? now.size() : became[last + 1];
    return now.get(after == GONE ? became[survivor] : after - 1).end();
  }
}
