package org.verbatim.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.transcript.proposal.Passage;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.ProposedTurn;
import org.verbatim.transcript.reading.Reading;
import org.verbatim.transcript.reading.Source;
import org.verbatim.transcript.turns.Turns;

class NothingIsLostTest {

  private static final long SEED = 20_260_312;

  static Stream<Corpus> corpus() {
    return Stream.concat(Corpus.all().stream(), Corpus.heldOut().stream());
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void everyLetterOfTheCorpusIsInATurnOrSetAside(Corpus one) {
    boolean voices = one.name().endsWith(".vtt");
    assertEquals(Letters.of(one.file(), one.name()), Letters.of(one.proposed(), !voices));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void placesLeadBackToTheOriginal(Corpus one) {
    Source source = Reading.of(one.file(), one.name());
    int last = 0;
    for (ProposedTurn turn : Turns.of(source).turns()) {
      for (Passage passage : turn.passages()) {
        assertEquals("", source.letters().substring(last, passage.begin()).strip());
        String there = source.letters().substring(passage.begin(), passage.end());
        assertEquals(Letters.seen(there), Letters.seen(passage.label() + passage.words()));
        last = passage.end();
      }
    }
    assertEquals("", source.letters().substring(last).strip());
  }

  @Test
  void shuffledCutAndDamagedTextsLoseNothingEither() {
    Random random = new Random(SEED);
    List<Corpus> texts =
        corpus()
            .filter(one -> one.name().endsWith(".txt") || one.name().endsWith(".html"))
            .toList();
    for (int i = 0; i < 600; i++) {
      Corpus one = texts.get(random.nextInt(texts.size()));
      byte[] file = damaged(one, random).getBytes(StandardCharsets.UTF_8);
      String name = one.name();
      Proposal proposal = Turns.of(Reading.of(file, name));
      assertEquals(Letters.of(file, name), Letters.of(proposal, true), name + " " + i);
    }
  }

  private static String damaged(Corpus one, Random random) {
    List<String> lines =
        new ArrayList<>(new String(one.file(), StandardCharsets.UTF_8).lines().toList());
    if (one.name().endsWith(".html")) {
      Collections.swap(lines, 3 + random.nextInt(lines.size() - 5), 3);
      return String.join("\n", lines);
    }
    Collections.shuffle(lines, random);
    lines.add(random.nextInt(lines.size()), "Résultat : 3 < 4 & “oui” — fin\u200B ?");
    lines.add(random.nextInt(lines.size()), "J. D. – 12:30 Une phrase ; et puis rien");
    return String.join(random.nextBoolean() ? "\n" : "\n\n", lines);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whateverAnEditorDoesNothingIsLost(Corpus one) {
    Random random = new Random(SEED + one.name().hashCode());
    Proposal proposal = one.proposed();
    String before = Letters.of(proposal, true);
    for (int i = 0; i < 60; i++) {
      proposal = proposal.with(edit(proposal, random));
      assertEquals(before, Letters.of(proposal, true));
    }
    assertTrue(proposal.turns().size() > 0);
  }

  private static Edit edit(Proposal proposal, Random random) {
    int turn = random.nextInt(proposal.turns().size());
    List<Passage> passages = proposal.turns().get(turn).passages();
    int passage = random.nextInt(passages.size());
    String words = passages.get(passage).words();
    int space = words.indexOf(' ', 1);
    return switch (random.nextInt(5)) {
      case 0 -> Edit.drop(turn);
      case 1 -> Edit.speaker(turn, "Jean");
      case 2 -> turn > 0 ? Edit.merge(turn) : Edit.flip(turn);
      case 3 ->
          space > 0 && space < words.length() - 1
              ? Edit.split(turn, passage, space)
              : Edit.flip(turn);
      default -> Edit.flip(turn);
    };
  }
}
