package org.verbatim.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.thread.Standing.Where;

/**
 * Any sequence of edits, from known seeds. Every word occurs once, so that what became of the
 * marked words is known without looking for them.
 */
class SpanThroughEditsTest {

  private static final int SEQUENCES = 2_000;

  @Test
  void aFoundSpanHasTheMarkedWordsOrWhatTheyBecame() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Writing writing = new Writing(seed);
      writing.edits();
      writing.check();
    }
  }

  @Test
  void aThreadIsOnItsBlockOrSaysWhatIsGone() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random chance = new Random(seed);
      List<Block> blocks = new ArrayList<>(IntStream.range(0, 4).mapToObj(this::exchange).toList());
      Place place = new Place("x1", chance.nextBoolean() ? "a1" : "");
      Anchor anchor = Anchor.in(text(blocks), place, Optional.of(new Quote("", "mot" + 1, "", 0)));
      for (int edit = 0; edit < 6; edit++) {
        change(blocks, chance);
        assertTold(anchor, text(blocks), seed);
      }
    }
  }

  private static void assertTold(Anchor anchor, InterviewText now, int seed) {
    boolean block = now.blocks().stream().anyMatch(one -> one.id().value().equals("x1"));
    boolean answer = now.answers().anyMatch(one -> one.id().value().equals("a1"));
    String told = "seed " + seed + ": " + anchor.in(now);
    Where where = anchor.in(now).where();
    if (anchor.place().isAnswer() ? answer : block) {
      assertTrue(Set.of(Where.SPAN, Where.SPAN_GONE).contains(where), told);
    } else {
      assertEquals(block ? Where.ANSWER_GONE : Where.BLOCK_GONE, where, told);
    }
    assertEquals(where == Where.SPAN, anchor.in(now).found().isPresent(), told);
  }

  private Block exchange(int number) {
    return exchange(number, "mot" + number, true);
  }

  private static Block exchange(int number, String words, boolean answered) {
    RichText text = new RichText("<p>Avant " + words + " après</p>");
    Answer answer = new Answer(new BlockId("a" + number), "", text);
    return new Exchange(new BlockId("x" + number), text, answered ? List.of(answer) : List.of());
  }

  /** Moves, removes or rewrites a block, or takes its answer away, or puts it back. */
  private void change(List<Block> blocks, Random chance) {
    if (blocks.isEmpty()) {
      blocks.add(exchange(1));
      return;
    }
    Block one = blocks.remove(chance.nextInt(blocks.size()));
    int number = Integer.parseInt(one.id().value().substring(1));
    int place = chance.nextInt(blocks.size() + 1);
    switch (chance.nextInt(4)) {
      case 0 -> blocks.add(place, one);
      case 1 -> blocks.add(place, exchange(number, "autre", true));
      case 2 -> blocks.add(place, exchange(number, "mot" + number, false));
      default -> {}
    }
  }

  private static InterviewText text(List<Block> blocks) {
    InterviewText empty = InterviewText.empty("fr");
    return new InterviewText(
        "fr", "", "", "", RichText.EMPTY, empty.series(), List.of(), List.of(), List.of(), blocks);
  }

  /** A text of words that are written, taken out and replaced one after the other. */
  private static final class Writing {

    private static final int WORDS = 40;

    private final Random chance;
    private final List<String> words = new ArrayList<>();
    private final Set<String> marked = new TreeSet<>();
    private final Span span;
    private int fresh = WORDS;

    Writing(int seed) {
      chance = new Random(seed);
      IntStream.range(0, WORDS).mapToObj(Writing::word).forEach(words::add);
      int first = chance.nextInt(WORDS - 8);
      List<String> chosen = words.subList(first, first + 1 + chance.nextInt(8));
      marked.addAll(chosen);
      String quote = String.join(" ", chosen);
      int start = text().indexOf(quote);
      span = new Span(text(), start, start + quote.length());
    }

    /** Words of one length, so that half of the words is half of the letters. */
    private static String word(int number) {
      return "m" + (1_000 + number);
    }

    void edits() {
      int many = chance.nextInt(30);
      for (int edit = 0; edit < many && words.size() > 1; edit++) {
        int at = chance.nextInt(words.size());
        switch (chance.nextInt(3)) {
          case 0 -> words.add(at, word(fresh++));
          case 1 -> words.set(at, word(fresh++));
          default -> words.remove(at);
        }
      }
    }

    void check() {
      List<String> left = words.stream().filter(marked::contains).toList();
      Optional<Span> found = span.in(text());
      assertEquals(2 * left.size() >= marked.size(), found.isPresent(), this::toString);
      found.ifPresent(where -> check(where, left));
    }

    private void check(Span found, List<String> left) {
      assertEquals(found.words(), text().substring(found.start(), found.end()), this::toString);
      List<String> inIt = List.of(found.words().split(" "));
      assertTrue(inIt.containsAll(left), this::toString);
      Set<String> strangers =
          span.was()
              .lines()
              .flatMap(line -> List.of(line.split(" ")).stream())
              .filter(word -> !marked.contains(word))
              .collect(Collectors.toSet());
      assertFalse(inIt.stream().anyMatch(strangers::contains), this::toString);
    }

    private String text() {
      return String.join(" ", words);
    }

    @Override
    public String toString() {
      return span.words() + " | " + text() + " | " + span.in(text());
    }
  }
}
