package org.verbatim.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.transcript.Corpus.Expected;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.ProposedTurn;
import org.verbatim.transcript.proposal.TextMaking;

class BesideTheTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marais-notes-de-bas-de-page.docx",
        "lighthouse-endnotes.docx",
        "dentelle-notes.odt"
      })
  void notesStandWhereTheyAreCalledAndWhatIsOnEachPageOnce(String name) {
    Corpus one = named(name);
    List<ProposedTurn> turns = one.proposed().turns();
    for (int i = 0; i < Math.min(turns.size(), one.turns().size()); i++) {
      Expected expected = one.turns().get(i);
      assertTrue(expected.is(turns.get(i)), () -> expected + "\n" + turns);
    }
    assertEquals(one.turns().size(), turns.size());
  }

  @Test
  void anAnswerStaysOneAnswerAroundItsNotes() {
    Proposal proposal = named("marais-notes-de-bas-de-page.docx").proposed();
    List<String> answers =
        TextMaking.of(proposal, Map.of(), List.of())
            .text()
            .answers()
            .map(answer -> answer.text().words())
            .toList();
    assertEquals(4, answers.size());
    assertTrue(answers.get(0).endsWith("la courbe est là."), answers.get(0));
    assertTrue(answers.stream().noneMatch(said -> said.contains("bulletin de la station")));
  }

  private static Corpus named(String name) {
    return Stream.concat(Corpus.all().stream(), Corpus.heldOut().stream())
        .filter(one -> one.name().equals(name))
        .findAny()
        .orElseThrow();
  }
}
