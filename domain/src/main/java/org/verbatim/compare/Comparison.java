package org.verbatim.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.compare.BlockChange.Fate;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.InterviewText;

/**
 * Two texts of an interview, block by block. Blocks are recognised by their permanent names, so
 * that a block that was moved is not told as one taken out and one put in.
 *
 * @param head the fields above the blocks that changed
 * @param blocks every block of either text, in the order of the later one; a block that is gone
 *     stands behind the one that it stood behind
 */
public record Comparison(List<PartChange> head, List<BlockChange> blocks) {

  /** Copies the lists, so that nobody changes them afterwards. */
  public Comparison {
    head = List.copyOf(head);
    blocks = List.copyOf(blocks);
  }

  /** Compares a text with what became of it. */
  public static Comparison of(InterviewText before, InterviewText after) {
    List<PartChange> head =
        changes(Parts.ofHead(before), Parts.ofHead(after)).stream()
            .filter(change -> !change.isSame())
            .toList();
    return new Comparison(head, blocks(before.blocks(), after.blocks()));
  }

  /** Whether nothing at all changed. */
  public boolean isEmpty() {
    return head.isEmpty() && blocks.stream().allMatch(BlockChange::isUntouched);
  }

  /** The blocks that changed or moved. */
  public List<BlockChange> touched() {
    return blocks.stream().filter(block -> !block.isUntouched()).toList();
  }

  private static List<BlockChange> blocks(List<Block> before, List<Block> after) {
    Map<BlockId, Block> old = byId(before);
    Map<BlockId, Block> now = byId(after);
    Set<BlockId> moved = Moves.between(common(before, now), common(after, old));
    List<BlockChange> changes = new ArrayList<>();
    for (BlockId id : Merging.ordered(List.copyOf(old.keySet()), List.copyOf(now.keySet()))) {
      changes.add(
          change(
              Optional.ofNullable(old.get(id)),
              Optional.ofNullable(now.get(id)),
              moved.contains(id)));
    }
    return changes;
  }

  private static BlockChange change(Optional<Block> old, Optional<Block> now, boolean moved) {
    List<PartChange> parts =
        changes(old.map(Parts::ofBlock).orElse(Map.of()), now.map(Parts::ofBlock).orElse(Map.of()));
    return new BlockChange(fate(old, now), moved, now.or(() -> old).orElseThrow(), parts);
  }

  private static Fate fate(Optional<Block> old, Optional<Block> now) {
    if (old.isEmpty()) {
      return Fate.ADDED;
    }
    if (now.isEmpty()) {
      return Fate.REMOVED;
    }
    return old.equals(now) ? Fate.SAME : Fate.CHANGED;
  }

  private static List<PartChange> changes(Map<Part, PartValue> old, Map<Part, PartValue> now) {
    Set<Part> parts =
        new LinkedHashSet<>(Merging.ordered(List.copyOf(old.keySet()), List.copyOf(now.keySet())));
    return parts.stream()
        .map(part -> new PartChange(part, filled(old, part), filled(now, part)))
        .filter(change -> change.before().isPresent() || change.after().isPresent())
        .toList();
  }

  private static Optional<PartValue> filled(Map<Part, PartValue> parts, Part part) {
    return Optional.ofNullable(parts.get(part)).filter(value -> !value.isEmpty());
  }

  private static Map<BlockId, Block> byId(List<Block> blocks) {
    Map<BlockId, Block> byId = new LinkedHashMap<>();
    blocks.forEach(block -> byId.put(block.id(), block));
    return byId;
  }

  private static List<BlockId> common(List<Block> blocks, Map<BlockId, Block> others) {
    return blocks.stream().map(Block::id).filter(others::containsKey).toList();
  }
}
