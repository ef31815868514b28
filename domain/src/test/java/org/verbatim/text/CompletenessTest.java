package org.verbatim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interview must have before it is submitted. */
class CompletenessTest {

  @Test
  void aWholeInterviewMissesNothing() {
    assertEquals(List.of(), Completeness.missingFrom(Texts.withEveryKindOfBlock()));
  }

  @Test
  void anEmptyPageMissesEverythingAtOnce() {
    assertEquals(
        List.of(
            new Missing("title", "missing.title"),
            new Missing("standfirst", "missing.standfirst"),
            new Missing("participations", "missing.expert"),
            new Missing("blocks", "missing.answer")),
        Completeness.missingFrom(InterviewText.empty("fr")));
  }

  @Test
  void anExpertNeedsAName() {
    assertEquals(
        List.of(new Missing("participations", "missing.expert-name")),
        Completeness.missingFrom(
            Texts.withParticipations(Texts.participation(" ", Portrait.NONE))));
  }

  /** A space that does not break, one without width, a mark for the other direction. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u202e\u00a0"})
  void whatNobodySeesIsNoName(String unseen) {
    assertEquals(
        List.of(new Missing("participations", "missing.expert-name")),
        Completeness.missingFrom(
            Texts.withParticipations(Texts.participation(unseen, Portrait.NONE))));
  }

  @Test
  void aPortraitNeedsItsCreditAndAnAlternative() {
    assertEquals(
        List.of(
            new Missing("participations", "missing.portrait-alt"),
            new Missing("participations", "missing.portrait-credit")),
        Completeness.missingFrom(
            Texts.withParticipations(Texts.participation("A", new Portrait("aa", "", " ")))));
  }

  @Test
  void aQuestionAloneIsNoInterview() {
    Block unanswered = Texts.exchange("x9", "<p>Et alors ?</p>", "<p> </p>");
    assertEquals(
        List.of(new Missing("block-x9", "missing.answer")),
        Completeness.missingFrom(Texts.withBlocks(List.of(unanswered))));
  }

  @Test
  void anAnswerWithoutQuestionIsEnough() {
    Block unasked = Texts.exchange("x9", "", "<p>Je continue.</p>");
    assertEquals(List.of(), Completeness.missingFrom(Texts.withBlocks(List.of(unasked))));
  }

  @Test
  void eachPictureNeedsItsFileItsCreditAndAnAlternative() {
    Block answered = Texts.exchange("x9", "", "<p>Oui.</p>");
    Block bare = new Image(new BlockId("i7"), "", "une légende", "", "");
    assertEquals(
        List.of(
            new Missing("block-i7", "missing.image"),
            new Missing("block-i7", "missing.image-alt"),
            new Missing("block-i7", "missing.image-credit")),
        Completeness.missingFrom(Texts.withBlocks(List.of(answered, bare))));
  }
}
