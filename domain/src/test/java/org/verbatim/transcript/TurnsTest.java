package org.verbatim.transcript;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.verbatim.transcript.TurnsBenchmark.Score;

class TurnsTest {

  @Test
  void theCorpusIsLargeEnough() {
    assertTrue(Corpus.all().size() + Corpus.heldOut().size() >= 40);
  }

  @Test
  void whereLabelsOrBoldExistTheTurnsAreFound() {
    Score score = TurnsBenchmark.score(Corpus.all(), false, true);
    assertTrue(score.precision() >= 0.97 && score.recall() >= 0.97, score::toString);
  }

  @Test
  void bareParagraphsAreToldApart() {
    Score score = TurnsBenchmark.score(Corpus.all(), true, true);
    assertTrue(score.precision() >= 0.90 && score.recall() >= 0.90, score::toString);
  }
}
