package org.verbatim.readers;

/**
 * Which part of a long list a reader wants. Its size is bounded, so that no address can ask for
 * everything at once.
 *
 * @param number from 1 upwards
 */
public record PageWanted(int number, int size) {

  /** The most that a page may hold. */
  public static final int LARGEST = 100;

  private static final int LAST = 1_000_000;

  /**
   * Takes a wish.
   *
   * @throws IllegalArgumentException if there can be no such page
   */
  public PageWanted {
    if (number < 1 || number > LAST || size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("No such page: " + number + " of " + size);
    }
  }

  /** How many items come before this page. */
  public int offset() {
    return (number - 1) * size;
  }
}
