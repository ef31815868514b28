package org.verbatim.readers;

import java.util.List;
import java.util.function.Function;

/**
 * Some of a long list.
 *
 * @param number the number of this page, from 1 upwards
 * @param size how many a page holds at most
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int number, int size, long total) {

  /** Copies the items, so that nobody changes them afterwards. */
  public Page {
    items = List.copyOf(items);
  }

  /** How many pages there are; an empty list has one, with nothing on it. */
  public int count() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  /** Whether there is such a page. */
  public boolean exists() {
    return number <= count();
  }

  /** Whether another page comes after this one. */
  public boolean hasNext() {
    return number < count();
  }

  /** Whether a page comes before this one. */
  public boolean hasPrevious() {
    return number > 1;
  }

  /** The same page of something else. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), number, size, total);
  }
}
