package org.verbatim.compare;

import java.util.List;
import org.verbatim.text.Block;

/**
 * What became of one block.
 *
 * @param block the block as it is now, or as it was last
 * @param moved whether others changed places with it; the fewest blocks are said to have moved
 * @param parts its fields, changed or not, those that are empty on both sides left out
 */
public record BlockChange(Fate fate, boolean moved, Block block, List<PartChange> parts) {

  /** What can become of a block. */
  public enum Fate {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** Copies the list, so that nobody changes it afterwards. */
  public BlockChange {
    parts = List.copyOf(parts);
  }

  /** Whether it stands where and as it stood. */
  public boolean isUntouched() {
    return fate == Fate.SAME && !moved;
  }
}
