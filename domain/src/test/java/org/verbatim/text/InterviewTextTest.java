package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a text: what is searched in it, what it shows, how long it is. */
class InterviewTextTest {

  private final InterviewText text = Texts.withEveryKindOfBlock();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parole d'expert #6",
        "L’EAU N’ATTEND PAS",
        "anne loevenbruck",
        "agence de l'eau",
        "elle mesure les nappes.",
        "pouvez-vous vous presenter?",
        "sur le terrain",
        "la nappe",
        "cite",
        "le monde",
        "precision",
        "a lyon",
        "a suivre",
        "noe bertin"
      })
  void everyWordThatReadersSeeIsFoundHoweverItIsTyped(String words) {
    List<String> kept = List.of(text.searchableWords().split(" "));
    assertTrue(kept.containsAll(List.of(FoldedText.of(words).value().split(" "))), kept::toString);
  }

  @Test
  void aWordIsKeptOnceForSearchingHoweverOftenItIsSaid() {
    List<String> kept = List.of(text.searchableWords().split(" "));
    assertEquals(Set.copyOf(kept).size(), kept.size());
  }

  @Test
  void eachPictureIsNamedOnce() {
    assertEquals(Set.of("aa", "bb"), text.mediaHashes());
    Portrait same = new Portrait("bb", "", "");
    assertEquals(
        Set.of("bb"),
        Texts.withParticipations(Texts.participation("A", same), Texts.participation("B", same))
            .mediaHashes());
    assertEquals(Set.of(), InterviewText.empty("fr").mediaHashes());
  }

  @Test
  void anEmptyTextTakesNoTimeToRead() {
    assertEquals(new TextMeasure(0, 0), TextMeasure.of(InterviewText.empty("fr")));
  }

  @Test
  void aFewWordsTakeAMinute() {
    InterviewText short_ = Texts.withBlocks(List.of());
    assertEquals(1, TextMeasure.of(short_).minutes());
  }

  @Test
  void wordsAreCountedAsAPersonWould() {
    assertEquals(6, wordsOf("L'eau, aujourd’hui : 3,5 m² peut-être — oui !"));
    assertEquals(0, wordsOf("… — ! 😀"));
  }

  @Test
  void twoHundredAndThirtyWordsTakeAMinute() {
    Block prose = new Prose(new BlockId("p9"), "", new RichText("<p>" + "mot ".repeat(2300)));
    TextMeasure measure = TextMeasure.of(Texts.withBlocks(List.of(prose)));
    assertEquals(10, measure.minutes());
  }

  private static int wordsOf(String words) {
    Block prose = new Prose(new BlockId("p9"), words, RichText.EMPTY);
    int others = TextMeasure.of(Texts.withBlocks(List.of())).words();
    return TextMeasure.of(Texts.withBlocks(List.of(prose))).words() - others;
  }
}
