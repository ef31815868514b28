package org.verbatim.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the things that two orders share changed their place: as few as explain the change. */
final class Moves {

  private Moves() {}

  static <T> Set<T> between(List<T> before, List<T> after) {
    Map<T, Integer> places = new HashMap<>();
    before.forEach(one -> places.put(one, places.size()));
    Set<T> moved = new HashSet<>(after);
    longestRising(after.stream().map(places::get).toList())
        .forEach(index -> moved.remove(after.get(index)));
    return moved;
  }

  /** The indices of a longest subsequence that rises (patience sorting, n log n). */
  private static List<Integer> longestRising(List<Integer> values) {
    List<Integer> tails = new ArrayList<>();
    int[] previous = new int[values.size()];
    for (int i = 0; i < values.size(); i++) {
      int pile = pileFor(values, tails, values.get(i));
      previous[i] = pile == 0 ? -1 : tails.get(pile - 1);
      if (pile == tails.size()) {
        tails.add(i);
      } else {
        tails.set(pile, i);
      }
    }
    List<Integer> rising = new ArrayList<>();
    int index = tails.isEmpty() ? -1 : tails.get(tails.size() - 1);
    while (index >= 0) {
      rising.add(index);
      index = previous[index];
    }
    return rising;
  }

  /** The first pile whose top is not below the value. */
  private static int pileFor(List<Integer> values, List<Integer> tails, int value) {
    int low = 0;
    int high = tails.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (values.get(tails.get(middle)) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
