package org.verbatim.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;

/**
 * Two texts that two people made of one, block by block: what only one of them touched is theirs;
 * what both touched somebody has to choose.
 */
public final class Merge {

  private final InterviewText base;
  private final InterviewText mine;
  private final InterviewText theirs;

  private Merge(InterviewText base, InterviewText mine, InterviewText theirs) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
  }

  /** Compares two texts with the one that both began with. */
  public static Merge of(InterviewText base, InterviewText mine, InterviewText theirs) {
    return new Merge(base, mine, theirs);
  }

  /** Whose a part is. */
  public enum Whose {
    /** Only the first person changed it, or put it in, or took it out. */
    MINE,
    /** Only the second person did. */
    THEIRS,
    /** Both did, and not in the same way. */
    BOTH
  }

  /** The parts in which the two texts differ, by name: those of the head, then the blocks. */
  public Map<String, Whose> differences() {
    Map<String, Whose> found = new LinkedHashMap<>();
    for (HeadPart part : HeadPart.values()) {
      whose(part.of(base), part.of(mine), part.of(theirs))
          .ifPresent(whose -> found.put(part.id(), whose));
    }
    Map<BlockId, Block> old = byId(base);
    Map<BlockId, Block> first = byId(mine);
    Map<BlockId, Block> second = byId(theirs);
    for (BlockId id : order()) {
      whose(old.get(id), first.get(id), second.get(id))
          .ifPresent(whose -> found.put(id.value(), whose));
    }
    return found;
  }

  private static <T> Optional<Whose> whose(T base, T mine, T theirs) {
    if (Objects.equals(mine, theirs)) {
      return Optional.empty();
    }
    if (Objects.equals(base, theirs)) {
      return Optional.of(Whose.MINE);
    }
    return Optional.of(Objects.equals(base, mine) ? Whose.THEIRS : Whose.BOTH);
  }

  /**
   * Both texts in one.
   *
   * @param chosen by the names of the parts whether the first person's is taken; where it says
   *     nothing, whoever changed a part alone has it, and of what both changed the first person's
   *     stands
   */
  public InterviewText with(Map<String, Boolean> chosen) {
    Map<String, Whose> differences = differences();
    Predicate<String> isMine =
        id -> chosen.getOrDefault(id, differences.getOrDefault(id, Whose.THEIRS) != Whose.THEIRS);
    return HeadPart.merged(id -> isMine.test(id) ? mine : theirs, blocks(isMine));
  }

  private List<Block> blocks(Predicate<String> isMine) {
    Map<BlockId, Block> first = byId(mine);
    Map<BlockId, Block> second = byId(theirs);
    Set<BlockId> taken = new HashSet<>();
    List<Block> merged = new ArrayList<>();
    for (BlockId id : order()) {
      Map<BlockId, Block> from = isMine.test(id.value()) ? first : second;
      Optional.ofNullable(from.get(id)).map(block -> apart(block, taken)).ifPresent(merged::add);
    }
    return merged;
  }

  /** The order of whoever changed it; of both, the second person's. */
  private List<BlockId> order() {
    List<BlockId> old = List.copyOf(byId(base).keySet());
    List<BlockId> first = List.copyOf(byId(mine).keySet());
    List<BlockId> second = List.copyOf(byId(theirs).keySet());
    boolean theyMoved = !Moves.between(common(old, second), common(second, old)).isEmpty();
    return theyMoved ? Merging.ordered(first, second) : Merging.ordered(second, first);
  }

  /**
   * An answer that one moved into another exchange while the other rewrote it where it stood is in
   * both blocks: neither is lost, and the later one gets a name of its own.
   */
  private static Block apart(Block block, Set<BlockId> taken) {
    taken.add(block.id());
    if (!(block instanceof Exchange exchange)) {
      return block;
    }
    List<Answer> answers =
        exchange.answers().stream()
            .map(
                one ->
                    taken.add(one.id())
                        ? one
                        : new Answer(BlockId.fresh(), one.speaker(), one.text()))
            .toList();
    return new Exchange(exchange.id(), exchange.question(), answers);
  }

  private static Map<BlockId, Block> byId(InterviewText text) {
    return text.blocks().stream()
        .collect(
            Collectors.toMap(Block::id, block -> block, (one, other) -> one, LinkedHashMap::new));
  }

  private static List<BlockId> common(List<BlockId> some, List<BlockId> others) {
    Set<BlockId> known = new HashSet<>(others);
    return some.stream().filter(known::contains).toList();
  }
}
