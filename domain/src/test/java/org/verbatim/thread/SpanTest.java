package org.verbatim.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final String ANSWER =
      "La nappe baisse depuis dix ans. On a pompé sans compter, puis la pluie a manqué.";

  @Test
  void inATextThatDidNotChangeASpanStandsWhereItStood() {
    assertEquals(Optional.of("pompé sans compter"), found("pompé sans compter", ANSWER));
  }

  @Test
  void aSpanMovesWithWhatIsWrittenBeforeIt() {
    String now = "Oui, et c'est grave. " + ANSWER;
    assertEquals(Optional.of("pompé sans compter"), found("pompé sans compter", now));
  }

  @Test
  void aSpanBecomesTheWordsThatTookTheirPlace() {
    String now = ANSWER.replace("pompé sans compter", "pompé sans jamais compter");
    assertEquals(Optional.of("pompé sans jamais compter"), found("pompé sans compter", now));
  }

  @Test
  void aSpanWhoseFirstWordsWereReplacedBeginsWithWhatReplacedThem() {
    String now = ANSWER.replace("la pluie a manqué", "une pluie a manqué");
    assertEquals(Optional.of("une pluie a manqué"), found("la pluie a manqué", now));
  }

  @Test
  void aSpanOfWhichLessThanHalfIsLeftIsGone() {
    String now = ANSWER.replace("pompé sans compter", "puisé sans retenue aucune");
    assertEquals(Optional.empty(), found("pompé sans compter", now));
  }

  @Test
  void theSameWordElsewhereIsNotTaken() {
    String now = "La nappe baisse depuis dix ans. Et la neige a fondu.";
    assertEquals(Optional.empty(), found("la pluie", now));
  }

  @Test
  void oneOccurrenceIsToldFromAnotherByItsSurroundings() {
    String was = "On pompe ici le matin. On pompe là le soir.";
    Span second = new Span(was, was.lastIndexOf("On pompe"), was.lastIndexOf("On pompe") + 8);
    String now = "Donc : " + was;
    assertEquals(now.lastIndexOf("On pompe"), second.in(now).orElseThrow().start());
  }

  @Test
  void aLongSpanIsFoundWhereItsSentenceWasMoved() {
    String now = "On a pompé sans compter, puis la pluie a manqué. La nappe baisse depuis dix ans.";
    assertEquals(
        Optional.of("La nappe baisse depuis dix ans"),
        found("La nappe baisse depuis dix ans", now));
  }

  @Test
  void typographyMakesNoDifference() {
    Span span = of("l'eau... \"dit-elle\" ?", "Voilà l'eau... \"dit-elle\" ? Oui.");
    String set = "Voilà l’eau… «\u00a0dit-elle\u00a0»\u202f? Oui.";
    assertEquals("l’eau… «\u00a0dit-elle\u00a0»\u202f?", span.in(set).orElseThrow().words());
  }

  @Test
  void wordsMarkedOnThePageAreFoundInTheTextAsTyped() {
    Quote quote = new Quote("NDLR Voilà", "l’eau… «\u00a0dit-elle\u00a0»", "? Oui", 9);
    Span span = quote.in("Voilà l'eau... \"dit-elle\" ? Oui.").orElseThrow();
    assertEquals("l'eau... \"dit-elle\"", span.words());
  }

  @Test
  void ofTwoOccurrencesOnThePageTheOneWithItsNeighboursIsMarked() {
    String was = "On pompe ici le matin. On pompe là le soir.";
    Span second = new Quote("ici le matin.", "On pompe", "là le soir", 0).in(was).orElseThrow();
    assertEquals(was.lastIndexOf("On pompe"), second.start());
  }

  @Test
  void amongTheSameNeighboursTheNearestIsMarked() {
    String was = "oui oui oui oui";
    assertEquals(8, new Quote("", "oui", "", 6).in(was).orElseThrow().start());
  }

  @Test
  void wordsThatAreNotThereMarkNothing() {
    assertEquals(Optional.empty(), new Quote("", "une rivière", "", 0).in(ANSWER));
    assertEquals(Optional.empty(), new Quote("", " \u00a0 ", "", 0).in(ANSWER));
  }

  @Test
  void aSpanHoldsSomethingToRead() {
    assertThrows(IllegalArgumentException.class, () -> new Span("ab  cd", 2, 4));
    assertThrows(IllegalArgumentException.class, () -> new Span("ab", 1, 3));
  }

  private static Optional<String> found(String words, String now) {
    return of(words, ANSWER).in(now).map(Span::words);
  }

  private static Span of(String words, String was) {
    int start = was.indexOf(words);
    return new Span(was, start, start + words.length());
  }
}
