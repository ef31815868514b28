package org.verbatim.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.text.Block;
import org.verbatim.text.BlockId;
import org.verbatim.text.Image;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Prose;
import org.verbatim.text.RichText;
import org.verbatim.text.TextJson;
import org.verbatim.text.TextRefusal;
import org.verbatim.thread.Standing.Where;

class SuggestionTest {

  private static final Place QUESTION = new Place("x1", "");

  private final InterviewText text = Passages.interview();

  @Test
  void theTitleIsRewrittenAndNothingElse() {
    InterviewText now = accepted(Place.TITLE, "rivière", "crue\nsubite");
    assertEquals("Une crue subite", now.title());
    assertEquals(text, now.with(text.title(), now.standfirst(), now.blocks()));
  }

  @Test
  void theStandfirstIsRewrittenAndKeepsItsFormats() {
    InterviewText now = accepted(Place.STANDFIRST, "parle", "explique");
    assertEquals("<p>Une <em>hydrologue</em> explique.</p>", now.standfirst().html());
    assertEquals(text.blocks(), now.blocks());
    assertEquals(text.title(), now.title());
  }

  @Test
  void aQuestionIsRewrittenAndItsAnswersAreNot() {
    InterviewText now = accepted(QUESTION, "quand", "combien d’années");
    assertEquals(text.answers().toList(), now.answers().toList());
    assertEquals("Depuis combien d’années ?", QUESTION.passage(now).orElseThrow());
  }

  @Test
  void theFieldThatHoldsTheWordsIsRewritten() {
    BlockId prose = new BlockId("p1");
    assertEquals(
        new Prose(prose, "La rivière", new RichText("<p>Elle baisse.</p>")),
        block(1, accepted(Passages.PROSE, "nappe", "rivière")));
    assertEquals(
        new Prose(prose, "La nappe", new RichText("<p>Elle monte.</p>")),
        block(1, accepted(Passages.PROSE, "baisse", "monte")));
    assertEquals(
        new Image(new BlockId("i1"), "aa", "Un puits", "© Noé", "Un trou"),
        block(2, accepted(Passages.IMAGE, "Élise", "Noé")));
  }

  @Test
  void wordsOfTwoFieldsAreNotRewrittenAtOnce() {
    assertRefused(
        ThreadRefusal.SUGGESTION_ACROSS_FIELDS,
        () -> suggestion(Passages.IMAGE, "Un puits © Élise", "Un puits"));
  }

  @Test
  void withoutAQuoteAllThatStandsThereIsRewritten() {
    Anchor anchor = Anchor.onWords(text, Passages.ANSWER, Optional.empty());
    assertEquals(Optional.of("Depuis dix ans, oui."), anchor.words());
    InterviewText now = Suggestion.of("Depuis dix ans.", anchor, text).in(text, anchor);
    assertEquals(Passages.saying("<p>Depuis <em>dix</em> ans.</p>"), now);
  }

  @Test
  void thereMustBeWords() {
    assertRefused(
        ThreadRefusal.SUGGESTION_WITHOUT_WORDS,
        () -> Anchor.onWords(text, Place.WHOLE, Optional.empty()));
    assertRefused(
        ThreadRefusal.SUGGESTION_WITHOUT_WORDS,
        () -> Anchor.onWords(Passages.saying(""), Passages.ANSWER, Optional.empty()));
  }

  @Test
  void theSameWordsAreNoSuggestionAndTooManyAreNone() {
    assertRefused(
        ThreadRefusal.SUGGESTION_CHANGES_NOTHING,
        () -> suggestion(Passages.ANSWER, "dix ans", " dix ans\n"));
    assertRefused(
        ThreadRefusal.SUGGESTION_TOO_LONG,
        () -> suggestion(Passages.ANSWER, "dix ans", "a".repeat(20_001)));
  }

  @Test
  void aTextThatIsAsLongAsItMayBeTakesNoMoreWords() {
    Anchor anchor = Anchor.in(text, Passages.ANSWER, Optional.of(Passages.quote("oui")));
    Suggestion longer = Suggestion.of("oui, " + "encore ".repeat(1_000), anchor, text);
    String rest = "<p>" + "a".repeat(TextJson.MOST_CHARACTERS - 5_000) + "</p>";
    InterviewText full = Passages.saying("<p>Depuis dix ans, oui.</p>" + rest);

    assertRefused(TextRefusal.TEXT_TOO_LONG, () -> longer.in(full, anchor));
  }

  @Test
  void wordsMayBeLeftOut() {
    assertEquals(
        Passages.saying("<p>Depuis <em>dix</em> ans.</p>"), accepted(Passages.ANSWER, ", oui", ""));
  }

  @Test
  void aRemarkHangsOnTheTitleAndOnTheStandfirst() {
    for (Place place : new Place[] {Place.TITLE, Place.STANDFIRST}) {
      assertEquals(Where.PLACE, Anchor.in(text, place, Optional.empty()).in(text).where());
      Anchor onWords = Anchor.in(text, place, Optional.of(Passages.quote("Une")));
      assertEquals(Where.SPAN, onWords.in(text).where());
      InterviewText emptied = text.with("", RichText.EMPTY, text.blocks());
      assertEquals(Where.SPAN_GONE, onWords.in(emptied).where());
    }
  }

  private InterviewText accepted(Place place, String words, String other) {
    Anchor anchor = Anchor.in(text, place, Optional.of(Passages.quote(words)));
    return Suggestion.of(other, anchor, text).in(text, anchor);
  }

  private Suggestion suggestion(Place place, String words, String other) {
    Anchor anchor = Anchor.in(text, place, Optional.of(Passages.quote(words)));
    return Suggestion.of(other, anchor, text);
  }

  private static Block block(int place, InterviewText text) {
    return text.blocks().get(place);
  }
}
