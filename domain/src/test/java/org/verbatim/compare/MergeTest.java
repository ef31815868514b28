package org.verbatim.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Prose;
import org.verbatim.text.RichText;

/** Two people changed one text at the same time. */
class MergeTest {

  private static final InterviewText BASE = text("L'eau", "a un", "b deux", "c trois");

  @Test
  void whatOnlyOneOfThemTouchedIsTheirs() {
    InterviewText mine = text("L'eau monte", "a un", "b deux et demi", "c trois");
    InterviewText theirs = text("L'eau", "a un", "b deux", "c trois et demi");
    Merge merge = Merge.of(BASE, mine, theirs);
    assertEquals("title MINE, b MINE, c THEIRS", told(merge));
    assertEquals(
        text("L'eau monte", "a un", "b deux et demi", "c trois et demi"), merge.with(Map.of()));
  }

  @Test
  void whatBothChangedIsChosen() {
    InterviewText mine = text("L'eau", "a à moi", "b deux", "c trois");
    InterviewText theirs = text("L'eau", "a à eux", "b deux", "c trois");
    Merge merge = Merge.of(BASE, mine, theirs);
    assertEquals("a BOTH", told(merge));
    assertEquals(mine, merge.with(Map.of("a", true)));
    assertEquals(theirs, merge.with(Map.of("a", false)));
  }

  @Test
  void whetherATitleIsAdaptedGoesWithTheTitle() {
    InterviewText mine = text("« L'eau »", "a un", "b deux", "c trois").withTitleAdapted(true);
    InterviewText theirs = text("L'eau", "a un", "b deux", "c trois et demi");
    Merge merge = Merge.of(BASE, mine, theirs);
    assertEquals("title MINE, c THEIRS", told(merge));
    assertEquals(
        text("« L'eau »", "a un", "b deux", "c trois et demi").withTitleAdapted(true),
        merge.with(Map.of()));
  }

  @Test
  void whatBothChangedInTheSameWayIsNoQuestion() {
    InterviewText both = text("L'eau", "a pareil", "b deux", "c trois");
    assertEquals("", told(Merge.of(BASE, both, both)));
  }

  @Test
  void aBlockThatOneTookOutAndTheOtherRewroteIsChosen() {
    InterviewText mine = text("L'eau", "a un", "c trois");
    InterviewText theirs = text("L'eau", "a un", "b deux et demi", "c trois");
    Merge merge = Merge.of(BASE, mine, theirs);
    assertEquals("b BOTH", told(merge));
    assertEquals(mine, merge.with(Map.of("b", true)));
    assertEquals(theirs, merge.with(Map.of("b", false)));
  }

  @Test
  void blocksThatBothPutInStandWhereTheyWerePutIn() {
    InterviewText mine = text("L'eau", "a un", "m mien", "b deux", "c trois");
    InterviewText theirs = text("L'eau", "a un", "b deux", "c trois", "t leur");
    assertEquals(
        text("L'eau", "a un", "m mien", "b deux", "c trois", "t leur"),
        Merge.of(BASE, mine, theirs).with(Map.of()));
  }

  @Test
  void theOrderIsThatOfWhoeverChangedIt() {
    InterviewText mine = text("L'eau", "c trois", "a un", "b deux");
    InterviewText theirs = text("L'eau", "a un", "b deux", "c trois et demi");
    assertEquals(
        text("L'eau", "c trois et demi", "a un", "b deux"),
        Merge.of(BASE, mine, theirs).with(Map.of()));
    assertEquals(
        text("L'eau", "c trois et demi", "a un", "b deux"),
        Merge.of(BASE, theirs, mine).with(Map.of()));
  }

  @Test
  void anAnswerThatOneMovedAndTheOtherRewroteIsThereTwice() {
    InterviewText base = of(exchange("a", answer("r", "un")), exchange("b"));
    InterviewText mine = of(exchange("a"), exchange("b", answer("r", "un")));
    InterviewText theirs = of(exchange("a", answer("r", "un et demi")), exchange("b"));
    InterviewText merged = Merge.of(base, mine, theirs).with(Map.of("a", false));
    assertEquals(
        List.of("un et demi", "un"),
        merged.answers().map(answer -> answer.text().words()).toList());
  }

  static Stream<Random> chances() {
    return IntStream.range(0, 300).mapToObj(seed -> new Random(seed * 0x9E3779B97F4A7C15L));
  }

  /** Whatever is chosen, each part is as one of the two wrote it. */
  @ParameterizedTest
  @MethodSource("chances")
  void nothingIsInventedAndNothingIsLost(Random chance) {
    InterviewText mine = changed(chance);
    InterviewText theirs = changed(chance);
    Merge merge = Merge.of(BASE, mine, theirs);
    List<String> differing = List.copyOf(merge.differences().keySet());
    assertEquals(mine.title(), merge.with(all(differing, true)).title());
    assertEquals(sorted(mine), sorted(merge.with(all(differing, true))));
    assertEquals(sorted(theirs), sorted(merge.with(all(differing, false))));

    InterviewText merged = merge.with(Map.of());
    merged
        .blocks()
        .forEach(
            block -> assertTrue(mine.blocks().contains(block) || theirs.blocks().contains(block)));
    Stream.concat(mine.blocks().stream(), theirs.blocks().stream())
        .filter(block -> BASE.blocks().stream().noneMatch(old -> old.id().equals(block.id())))
        .forEach(added -> assertTrue(merged.blocks().contains(added)));
  }

  private static Map<String, Boolean> all(List<String> parts, boolean mine) {
    return parts.stream().collect(Collectors.toMap(part -> part, part -> mine));
  }

  private static List<String> sorted(InterviewText text) {
    return text.blocks().stream().map(Block::toString).sorted().toList();
  }

  private static InterviewText changed(Random chance) {
    List<String> blocks = new ArrayList<>(List.of("a un", "b deux", "c trois"));
    blocks.removeIf(block -> chance.nextInt(4) == 0);
    blocks.replaceAll(block -> chance.nextInt(3) == 0 ? block + chance.nextInt(3) : block);
    if (chance.nextInt(3) == 0) {
      Collections.shuffle(blocks, chance);
    }
    if (chance.nextBoolean()) {
      String fresh = "n" + chance.nextInt(1_000_000) + " neuf";
      blocks.add(chance.nextInt(blocks.size() + 1), fresh);
    }
    return text(
        chance.nextBoolean() ? "L'eau" : "Titre " + chance.nextInt(3),
        blocks.toArray(String[]::new));
  }

  private static String told(Merge merge) {
    return merge.differences().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Each block as its id and its words. */
  private static InterviewText text(String title, String... blocks) {
    return titled(title, Stream.of(blocks).map(MergeTest::prose).toList());
  }

  private static Block prose(String said) {
    String[] parts = said.split(" ", 2);
    return new Prose(new BlockId(parts[0]), "", RichText.ofWords(parts[1]));
  }

  private static InterviewText of(Block... blocks) {
    return titled("L'eau", List.of(blocks));
  }

  private static InterviewText titled(String title, List<Block> blocks) {
    return new InterviewText(
        "fr", "", title, "", RichText.EMPTY, null, List.of(), List.of(), List.of(), blocks);
  }

  private static Exchange exchange(String id, Answer... answers) {
    return new Exchange(new BlockId(id), RichText.EMPTY, List.of(answers));
  }

  private static Answer answer(String id, String words) {
    return new Answer(new BlockId(id), "", RichText.ofWords(words));
  }
}
