package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.expert.FrenchForm;
import org.verbatim.text.Answer;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;

class ProofreadersTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "UNSAID, ONE",
    "FEMININE, ONE_FEMININE",
    "MASCULINE, ONE_MASCULINE",
    "UNSAID UNSAID, SEVERAL",
    "UNSAID FEMININE, SEVERAL",
    "UNSAID MASCULINE, SEVERAL",
    "FEMININE UNSAID, SEVERAL",
    "FEMININE FEMININE, SEVERAL_FEMININE",
    "FEMININE MASCULINE, SEVERAL_MASCULINE",
    "MASCULINE UNSAID, SEVERAL",
    "MASCULINE FEMININE, SEVERAL_MASCULINE",
    "MASCULINE MASCULINE, SEVERAL_MASCULINE",
    "FEMININE FEMININE FEMININE, SEVERAL_FEMININE",
    "FEMININE MASCULINE FEMININE, SEVERAL_MASCULINE",
    "FEMININE FEMININE UNSAID, SEVERAL",
  })
  void thoseWhoAllReadAreNamedAsTheirProfilesSay(String forms, Proofreaders named) {
    assertEquals(named, named(List.of(forms.split(" ")), forms.split(" ").length));
  }

  @Test
  void severalOfWhomOneDidNotReadAreThePeopleInterviewed() {
    assertEquals(Proofreaders.SEVERAL, named(List.of("FEMININE", "FEMININE"), 1));
    assertEquals(Proofreaders.SEVERAL, named(List.of("MASCULINE", "MASCULINE", "FEMININE"), 2));
  }

  @Test
  void whoIsNotKnownIsNotGuessed() {
    InterviewText text = text(List.of(UUID.randomUUID()));

    assertEquals(Proofreaders.ONE, Proofreaders.of(text, Set.of("a0"), Map.of()));
    assertEquals(Proofreaders.ONE, Proofreaders.of(text(List.of()), Set.of(), Map.of()));
  }

  @Test
  void oneAnswerIsOfOnePerson() {
    assertEquals(Proofreaders.ONE_FEMININE, Proofreaders.ONE_FEMININE.ofOneAnswer());
    assertEquals(Proofreaders.ONE_MASCULINE, Proofreaders.ONE_MASCULINE.ofOneAnswer());
    assertEquals(Proofreaders.ONE, Proofreaders.ONE.ofOneAnswer());
    assertEquals(Proofreaders.ONE, Proofreaders.SEVERAL.ofOneAnswer());
    assertEquals(Proofreaders.ONE, Proofreaders.SEVERAL_FEMININE.ofOneAnswer());
    assertEquals(Proofreaders.ONE, Proofreaders.SEVERAL_MASCULINE.ofOneAnswer());
  }

  /** The first of them have read. */
  private static Proofreaders named(List<String> forms, int read) {
    Map<UUID, FrenchForm> known = new HashMap<>();
    List<UUID> people = new ArrayList<>();
    for (String form : forms) {
      people.add(UUID.randomUUID());
      known.put(people.get(people.size() - 1), FrenchForm.valueOf(form));
    }
    List<String> answers = List.of("a0", "a1", "a2").subList(0, read);
    return Proofreaders.of(text(people), Set.copyOf(answers), known);
  }

  /** One answer by each of them; whoever speaks alone is not named with it. */
  private static InterviewText text(List<UUID> people) {
    List<Block> blocks = new ArrayList<>();
    List<Participation> participations = new ArrayList<>();
    for (UUID one : people) {
      String number = String.valueOf(blocks.size());
      String speaker = people.size() > 1 ? one.toString() : "";
      Answer answer = new Answer(new BlockId("a" + number), speaker, RichText.ofWords("Oui"));
      blocks.add(new Exchange(new BlockId("x" + number), RichText.EMPTY, List.of(answer)));
      participations.add(new Participation(one, "Quelqu’un", "", "", Portrait.NONE));
    }
    InterviewText empty = InterviewText.empty("fr");
    return empty.with(empty.title(), empty.standfirst(), blocks).withParticipations(participations);
  }
}
