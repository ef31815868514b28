package org.verbatim.text;

import java.util.UUID;

/**
 * Where an interview stands in a series.
 *
 * @param number its number there, from 1 upwards, or 0 where it has none
 */
public record SeriesPlace(UUID series, int number) {

  /**
   * Takes a place as proposed.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public SeriesPlace {
    if (number < 0) {
      throw new IllegalArgumentException("A number in a series begins at 1: " + number);
    }
  }
}
