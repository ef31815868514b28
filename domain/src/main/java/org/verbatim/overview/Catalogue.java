package org.verbatim.overview;

import java.util.List;

/** The list of all interviews of the house, whatever their state. */
public interface Catalogue {

  /** How many lines a page has. */
  int PAGE = 25;

  /** How far what was found is counted, and can be turned over. */
  int MOST_COUNTED = 10_000;

  /**
   * One page of what is found.
   *
   * @param page from 0 upwards
   */
  List<InterviewLine> page(Search search, Sorting sorting, int page);

  /** How many are found; {@link #MOST_COUNTED} + 1 stands for all that are more. */
  int count(Search search);
}
