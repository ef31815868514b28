package org.verbatim.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.verbatim.refusal.Refused;
import org.verbatim.text.EditorNote;
import org.verbatim.text.Exchange;
import org.verbatim.text.Image;
import org.verbatim.text.Prose;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.transcript.proposal.MadeText;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.proposal.ProposalHistory;
import org.verbatim.transcript.proposal.ProposalRefusal;
import org.verbatim.transcript.proposal.Role;
import org.verbatim.transcript.proposal.TextMaking;
import org.verbatim.transcript.reading.Reading;
import org.verbatim.transcript.turns.Turns;

class ProposalTest {

  private final Proposal proposal = named("ecole-gras.html");

  private static Proposal named(String name) {
    return Corpus.all().stream()
        .filter(one -> one.name().equals(name))
        .findAny()
        .orElseThrow()
        .proposed();
  }

  private static MadeText made(Proposal proposal) {
    return TextMaking.of(proposal, Map.of(), List.of());
  }

  private static List<Exchange> exchanges(Proposal proposal) {
    return made(proposal).text().blocks(Exchange.class).toList();
  }

  @Test
  void eachQuestionStandsWithItsAnswers() {
    List<Exchange> exchanges = exchanges(proposal);
    assertEquals(5, exchanges.size());
    assertEquals(
        "Un dernier mot pour les jeunes enseignants.", exchanges.get(4).question().words());
    assertEquals("Dormez.", exchanges.get(4).answers().get(0).text().words());
  }

  @Test
  void boldThatSetsQuestionsIsNoStressAndStressInAnswersStays() {
    List<Exchange> exchanges = exchanges(proposal);
    assertEquals("<p>C'est lent.</p>", exchanges.get(2).question().html());
    String list = exchanges.get(1).answers().get(0).text().html();
    assertTrue(list.contains("<ul><li><strong>toucher</strong> la lettre"), list);
  }

  @Test
  void leadCaptionNoteAndClosingBecomeWhatTheyAre() {
    MadeText made = made(named("page-copiee-fr.html"));
    assertEquals("3 questions à Hugo Marchetti", made.text().title());
    assertTrue(made.text().standfirst().words().startsWith("Hugo Marchetti restaure"));
    Image image = made.text().blocks(Image.class).findFirst().orElseThrow();
    assertEquals("Hugo Marchetti dans son atelier.", image.caption());
    assertEquals("© Lise Combe", image.credit());
    assertEquals(1, made.text().blocks(EditorNote.class).count());
    assertEquals(1, made.text().blocks(Prose.class).count());
  }

  @Test
  void whoAnswersIsProposedWithTheirTitle() {
    assertEquals("Hélène Carpentier", named("justice-docx-gras.docx").guest().name());
    assertEquals("magistrate honoraire", named("justice-docx-gras.docx").guest().title());
    assertEquals("Daniel Osei", named("museum-names.txt").guest().name());
  }

  @Test
  void whoAskedIsTakenFromTheByline() {
    assertEquals(List.of("Simon Vial"), named("theatre-nu-intertitres.txt").interviewers());
  }

  @Test
  void everyAnswerKeepsItsTimeAndItsPlace() {
    MadeText made = made(named("podcast-vtt-voices.vtt"));
    assertEquals("00:00:07", made.ties().get(0).timeCode());
    List<String> answers = made.text().answers().map(answer -> answer.id().value()).toList();
    assertEquals(answers, made.ties().stream().map(tie -> tie.answer()).toList());
  }

  @Test
  void timeCodesBeforeTheWordsAreKeptWithThem() {
    byte[] file = "00:12 Q : Oui ?\n\n1:02:03 R : Non.\n\n[1:03:00] Jamais.\n".getBytes(UTF_8);
    MadeText made = made(Turns.of(Reading.of(file, "a.txt")));
    assertEquals("01:02:03", made.ties().get(0).timeCode());
    assertEquals("<p>Non.</p><p>Jamais.</p>", made.ties().get(0).said().html());
  }

  @Test
  void aFlippedTurnIsTheOtherSideAndNeedsNoSecondLook() {
    int place = first(Role.ANSWER);
    Proposal flipped = proposal.with(Edit.flip(place));
    assertEquals(Role.QUESTION, flipped.turns().get(place).role());
    assertEquals(1, flipped.turns().get(place).sureness());
  }

  private int first(Role role) {
    return proposal.turns().stream().map(turn -> turn.role()).toList().indexOf(role);
  }

  @Test
  void aSplitTurnChangesSides() {
    int place = first(Role.ANSWER);
    Proposal split = proposal.with(Edit.split(place, 1, 0));
    assertEquals(Role.ANSWER, split.turns().get(place).role());
    assertEquals(Role.QUESTION, split.turns().get(place + 1).role());
    assertTrue(split.turns().get(place + 1).passages().get(0).words().startsWith("Il faut dire"));
  }

  @Test
  void aTurnIsSplitInsideAParagraphToo() {
    int place = first(Role.ANSWER);
    String words = proposal.turns().get(place).passages().get(0).words();
    int at = words.indexOf("Je rempla");
    Proposal split = proposal.with(Edit.split(place, 0, at));
    assertEquals(
        "Par hasard et par la petite porte.", split.turns().get(place).passages().get(0).words());
    assertEquals(proposal.turns().size() + 1, split.turns().size());
  }

  @Test
  void whatIsMergedIsOneTurnAndTheFirstHasNothingBefore() {
    Proposal merged = proposal.with(Edit.merge(3));
    assertEquals(proposal.turns().size() - 1, merged.turns().size());
    Refused refused = assertThrows(Refused.class, () -> proposal.with(Edit.merge(0)));
    assertEquals(ProposalRefusal.NOTHING_BEFORE, refused.reason());
  }

  @Test
  void whatIsDroppedIsSetAsideAndNotInTheText() {
    int place = first(Role.STANDFIRST);
    Proposal dropped = proposal.with(Edit.drop(place));
    assertEquals(Role.SET_ASIDE, dropped.turns().get(place).role());
    assertTrue(made(dropped).text().standfirst().isBlank());
  }

  @Test
  void undoingLeavesOutTheLastThing() {
    ProposalHistory history = ProposalHistory.of(proposal).with(Edit.flip(2)).with(Edit.drop(1));
    assertEquals(proposal.with(Edit.flip(2)), history.undone().now());
    assertEquals(proposal, history.undone().undone().now());
    ProposalHistory untouched = ProposalHistory.of(proposal);
    assertSame(untouched, untouched.undone());
  }

  @Test
  void aPlaceThatIsNotThereIsRefused() {
    for (Edit edit :
        List.of(Edit.flip(99), Edit.split(2, 9, 0), Edit.split(2, 0, 9999), Edit.drop(-1))) {
      assertEquals(
          ProposalRefusal.PLACE_GONE,
          assertThrows(Refused.class, () -> proposal.with(edit)).reason());
    }
  }

  @Test
  void doubtfulTurnsComeFirstTheLeastSureAtTheHead() {
    Proposal bare = named("glacier-bare.txt");
    List<Integer> doubtful = bare.doubtful();
    for (int i = 1; i < doubtful.size(); i++) {
      assertTrue(
          bare.turns().get(doubtful.get(i - 1)).sureness()
              <= bare.turns().get(doubtful.get(i)).sureness());
    }
  }
}
