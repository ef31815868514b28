package org.verbatim.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.text.InterviewText;

/** A pull quote has the very words of its answer, or says that it has not. */
class PullQuotesTest {

  private static final String ANSWER =
      "<p>L’eau n’attend <em>pas</em> : elle passe. Je l'ai appris « sur le tas » en 1998.</p>"
          + "<p>Depuis, je mesure. Et rien n’est gratuit&nbsp;!</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’eau n’attend pas : elle passe.",
        "L'eau n'attend pas\u202f: elle passe.",
        "l'ai appris \"sur le tas\"",
        "l’ai appris “sur le tas”",
        "« L’eau n’attend pas »",
        "en 1998. Depuis, je mesure.",
        "rien n’est gratuit !",
        "L’eau n’attend pas […] je mesure.",
        "L’eau n’attend pas (...) rien n’est gratuit",
        "[…] elle passe.",
        ""
      })
  void wordsOfTheAnswerAreExactHoweverTheyAreSet(String words) {
    assertEquals(List.of(), pullQuotes(quoting(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’eau n’attend jamais",
        "l’eau n’attend pas",
        "L’eau n’attend pas.",
        "L’eau n’attend pas, elle passe.",
        "L’eau n’attend pa",
        "je mesure […] L’eau n’attend pas",
        "L’eau n’attend pas je mesure.",
        "appris sur le tas"
      })
  void otherWordsAreNot(String words) {
    assertEquals(
        List.of(new Finding(Severity.REFUSES, "check.pull-quote", "block-q1-pulled", words, "")),
        pullQuotes(quoting(words)).stream()
            .map(one -> new Finding(one.severity(), one.key(), one.field(), words, one.detail()))
            .toList());
  }

  @Test
  void adaptedWordsMayBeOthers() {
    InterviewText text =
        Drafts.french(Drafts.said(ANSWER), Drafts.quote("L’eau passe", "x1a", true));
    assertEquals(List.of(), Drafts.found(text));
  }

  @Test
  void ofTwoSpansTheOneThatNobodySaidIsNamed() {
    InterviewText text = quoting("L’eau n’attend pas […] je rêve");
    assertEquals(List.of("check.pull-quote: je rêve"), Drafts.found(text));
  }

  @Test
  void theWordsMustBeThoseOfTheAnswerThatIsNamed() {
    InterviewText elsewhere =
        Drafts.french(Drafts.said(ANSWER), Drafts.quote("L’eau n’attend pas", "x0a", false));
    assertEquals(1, pullQuotes(elsewhere).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gone"})
  void whereNoAnswerIsNamedAnyWillDo(String answer) {
    InterviewText text =
        Drafts.french(Drafts.said(ANSWER), Drafts.quote("L’eau n’attend pas", answer, false));
    assertEquals(List.of(), pullQuotes(text));
  }

  @Test
  void twoSpansAreOfOneAnswer() {
    InterviewText text =
        Drafts.french(
            Drafts.exchange("x1", "", "<p>La nuit tombe.</p>"),
            Drafts.exchange("x2", "", "<p>Le jour vient.</p>"),
            Drafts.quote("La nuit tombe. […] Le jour vient.", "", false));
    assertEquals(1, pullQuotes(text).size());
  }

  /** An exact span may begin inside of a quotation: its lone mark is not held against it. */
  @Test
  void anExactQuoteIsNotLookedAtTwice() {
    InterviewText text = quoting("appris « sur le");
    assertEquals(List.of(), Drafts.found(text));
  }

  @Test
  void itIsTheSameInEnglish() {
    InterviewText right =
        Drafts.english(
            Drafts.said("It’s “not” a choice."), Drafts.quote("It's \"not\" a choice.", "", false));
    InterviewText wrong =
        Drafts.english(Drafts.said("It is a choice."), Drafts.quote("It was a choice", "", false));
    assertEquals(List.of(), Drafts.found(right));
    assertEquals(List.of("check.pull-quote: It was a choice"), Drafts.found(wrong));
  }

  @Test
  void whatIsMarkedInPlaceIsFoundAmongTheWhole() {
    InterviewText quoting = quoting("Jamais dit");
    InterviewText text =
        quoting.with("« Ni cela », dit-elle", quoting.standfirst(), quoting.blocks());

    assertEquals(Checklist.quotes(text), Drafts.of(text).unsaid());
    assertEquals(2, Drafts.of(text).unsaid().size());
  }

  private static List<Finding> pullQuotes(InterviewText text) {
    return Checklist.quotes(text);
  }

  private static InterviewText quoting(String words) {
    return Drafts.french(Drafts.said(ANSWER), Drafts.quote(words, "x1a", false));
  }
}
