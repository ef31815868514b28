package org.verbatim.web.desk.comparing;

import java.util.List;

/**
 * A comparison as the page shows it.
 *
 * @param head the fields above the blocks that differ
 * @param runs the blocks; those that did not change are folded together
 */
public record ComparedText(List<ComparedPart> head, List<Run> runs) {

  /** No difference. */
  public static final ComparedText NOTHING = new ComparedText(List.of(), List.of());

  /** Copies the lists, so that nobody changes them afterwards. */
  public ComparedText {
    head = List.copyOf(head);
    runs = List.copyOf(runs);
  }

  /** Whether fields above the blocks differ. */
  public boolean headed() {
    return !head.isEmpty();
  }

  /** Whether nothing at all differs. */
  public boolean nothing() {
    return head.isEmpty() && runs.stream().allMatch(Run::folded);
  }

  /** Whether something does. */
  public boolean anything() {
    return !nothing();
  }

  /**
   * Blocks that follow each other and all changed, or all did not.
   *
   * @param folded whether they did not, and are shown on request only
   * @param summary what a folded run is called
   */
  public record Run(boolean folded, String summary, List<ComparedBlock> blocks) {

    /** Copies the list, so that nobody changes it afterwards. */
    public Run {
      blocks = List.copyOf(blocks);
    }

    /** Whether something changed in it. */
    public boolean open() {
      return !folded;
    }
  }
}
