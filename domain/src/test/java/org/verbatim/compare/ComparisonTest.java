package org.verbatim.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.compare.BlockChange.Fate;
import org.verbatim.compare.Part.Name;
import org.verbatim.compare.PartValue.Named;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.Image;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.Prose;
import org.verbatim.text.PullQuote;
import org.verbatim.text.RichText;

class ComparisonTest {

  @Test
  void aTextIsNoDifferentFromItself() {
    InterviewText text = text(exchange("a"), exchange("b"));
    assertTrue(Comparison.of(text, text).isEmpty());
  }

  @Test
  void aBlockThatWasMovedIsToldAsMovedAndTheOthersStay() {
    Comparison comparison =
        Comparison.of(
            text(exchange("a"), exchange("b"), exchange("c"), exchange("d")),
            text(exchange("b"), exchange("c"), exchange("d"), exchange("a")));
    assertEquals("b c d a-moved", told(comparison));
  }

  @Test
  void aBlockCanBeMovedAndChanged() {
    Comparison comparison =
        Comparison.of(
            text(exchange("a"), exchange("b"), exchange("c")),
            text(exchange("b"), exchange("c"), exchange("a", "Autre chose.")));
    assertEquals("b c a-CHANGED-moved", told(comparison));
  }

  @Test
  void aBlockThatIsGoneStandsWhereItStood() {
    Comparison comparison =
        Comparison.of(
            text(exchange("a"), exchange("b"), exchange("c")),
            text(exchange("a"), exchange("n"), exchange("c")));
    assertEquals("a b-REMOVED n-ADDED c", told(comparison));
  }

  @Test
  void inAnExchangeEachAnswerIsComparedWithItself() {
    BlockChange change =
        Comparison.of(text(exchange("a", "L'eau monte.")), text(exchange("a", "L'eau descend.")))
            .blocks()
            .get(0);
    List<PartChange> changed = change.parts().stream().filter(part -> !part.isSame()).toList();
    assertEquals(
        List.of(new Part(Name.ANSWER, "a-r")), changed.stream().map(PartChange::part).toList());
    assertTrue(changed.get(0).redline(id -> id).html().contains("<ins>descend</ins>"));
  }

  @Test
  void noneOfThePicturesCaptionsAndCreditsIsLost() {
    Image before = new Image(new BlockId("i"), "aa", "La rivière", "Photo A", "Une rivière");
    Image after = new Image(new BlockId("i"), "bb", "Le fleuve", "Photo B", "Un fleuve");
    BlockChange change = Comparison.of(text(before), text(after)).blocks().get(0);
    assertEquals(
        List.of(Name.PICTURE, Name.CAPTION, Name.CREDIT, Name.ALT),
        change.parts().stream().map(part -> part.part().name()).toList());
    assertTrue(change.parts().stream().noneMatch(PartChange::isSame));
  }

  @Test
  void aPullQuoteThatIsMarkedAsAdaptedHasChanged() {
    PullQuote exact = new PullQuote(new BlockId("q"), "L'eau monte", "a-r", false);
    PullQuote adapted = new PullQuote(new BlockId("q"), "L'eau monte", "a-r", true);
    assertEquals("q-CHANGED", told(Comparison.of(text(exact), text(adapted))));
  }

  @Test
  void aTitleThatIsMarkedAsAdaptedHasChanged() {
    InterviewText exact = headed("« L'eau »");
    assertEquals(
        List.of(new Part(Name.TITLE_ADAPTED, "")),
        Comparison.of(exact, exact.withTitleAdapted(true)).head().stream()
            .map(PartChange::part)
            .toList());
  }

  @Test
  void whatHasANameIsComparedByItsName() {
    Map<String, String> names = Map.of("1", "Eaux", "2", "Villes", "3", "Forêts");
    PartChange themes =
        new PartChange(
            new Part(Name.THEMES, ""),
            Optional.of(new Named(List.of("1", "2"))),
            Optional.of(new Named(List.of("1", "3"))));
    assertEquals(
        "<p class=\"line line-p\">Eaux, <del>Villes</del><ins>Forêts</ins></p>",
        themes.redline(names::get).html());
  }

  @Test
  void titleAndParticipationAreCompared() {
    UUID expert = UUID.randomUUID();
    InterviewText before = headed("L'eau", participation(expert, "hydrologue"));
    InterviewText after = headed("L'eau monte", participation(expert, "directrice"));
    assertEquals(
        List.of(new Part(Name.TITLE, ""), new Part(Name.PARTICIPANT_TITLE, expert.toString())),
        Comparison.of(before, after).head().stream().map(PartChange::part).toList());
  }

  @Test
  void anExpertWhoIsNotThereAnyMoreIsShownAsGone() {
    UUID expert = UUID.randomUUID();
    InterviewText before = headed("L'eau", participation(expert, "hydrologue"));
    InterviewText after = headed("L'eau");
    assertTrue(
        Comparison.of(before, after).head().stream()
            .allMatch(change -> change.after().isEmpty() && change.before().isPresent()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverHappenedBothTextsCanBeToldFromTheComparison(long seed) {
    Random random = new Random(seed);
    List<Block> before = some(random);
    List<Block> after = some(random);
    Comparison comparison = Comparison.of(text(before), text(after));
    assertEquals(
        after.stream().map(Block::id).toList(),
        comparison.blocks().stream()
            .filter(change -> change.fate() != Fate.REMOVED)
            .map(change -> change.block().id())
            .toList());
    assertEquals(
        before.stream().map(Block::id).filter(id -> !unmoved(comparison, id)).toList().size(),
        comparison.blocks().stream()
            .filter(change -> change.moved() || change.fate() == Fate.REMOVED)
            .count());
    assertEquals(
        before.stream().map(Block::id).filter(id -> unmoved(comparison, id)).toList(),
        comparison.blocks().stream()
            .map(change -> change.block().id())
            .filter(id -> unmoved(comparison, id))
            .toList());
  }

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(200);
  }

  private static boolean unmoved(Comparison comparison, BlockId id) {
    return comparison.blocks().stream()
        .anyMatch(
            change ->
                change.block().id().equals(id)
                    && !change.moved()
                    && (change.fate() == Fate.SAME || change.fate() == Fate.CHANGED));
  }

  private static List<Block> some(Random random) {
    List<Block> all =
        new ArrayList<>(
            IntStream.range(0, 9)
                .mapToObj(i -> (Block) new Prose(new BlockId("b" + i), "", words(random)))
                .toList());
    Collections.shuffle(all, random);
    return all.subList(0, random.nextInt(10));
  }

  private static RichText words(Random random) {
    return RichText.ofWords(random.nextBoolean() ? "Une chose." : "Une autre.");
  }

  private static String told(Comparison comparison) {
    return comparison.blocks().stream()
        .map(
            change ->
                change.block().id()
                    + (change.fate() == Fate.SAME ? "" : "-" + change.fate())
                    + (change.moved() ? "-moved" : ""))
        .collect(Collectors.joining(" "));
  }

  private static Exchange exchange(String id) {
    return exchange(id, "Une réponse.");
  }

  private static Exchange exchange(String id, String answer) {
    return new Exchange(
        new BlockId(id),
        RichText.ofWords("Une question ?"),
        List.of(new Answer(new BlockId(id + "-r"), "", RichText.ofWords(answer))));
  }

  private static InterviewText text(Block... blocks) {
    return text(List.of(blocks));
  }

  private static InterviewText text(List<Block> blocks) {
    return new InterviewText(
        "fr", "", "L'eau", "", RichText.EMPTY, null, List.of(), List.of(), List.of(), blocks);
  }

  private static InterviewText headed(String title, Participation... participations) {
    return new InterviewText(
        "fr",
        "",
        title,
        "",
        RichText.EMPTY,
        null,
        List.of(),
        List.of(participations),
        List.of(),
        List.of());
  }

  private static Participation participation(UUID expert, String title) {
    return new Participation(expert, "Maëlle Kerdraon", title, "Station", Portrait.NONE);
  }
}
