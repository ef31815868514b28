package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/** Who is named as having conducted an interview: « Propos recueillis par ». */
class BylineTest {

  private final Newsroom room = new Newsroom();

  @Test
  void anInterviewIsSignedByWhoeverBeganItUntilSomebodySaysOtherwise() {
    Interview interview = room.drafting.begin("fr", room.editor);
    assertEquals(List.of("Élise Renard"), interview.manuscript().text().interviewers());

    room.keep(interview, Words.conductedBy("Camille Roche", "Noé Bertin"), room.chief);
    assertEquals(
        List.of("Camille Roche", "Noé Bertin"), interview.manuscript().text().interviewers());
  }

  @Test
  void theNamesAreFrozenWithTheText() {
    Interview interview = room.drafted();
    room.keep(interview, Words.conductedBy("Camille Roche"), room.editor);
    room.approve(interview);
    room.publication.publish(interview.id(), room.editor);
    room.keep(interview, Words.conductedBy("Noé Bertin"), room.editor);

    InterviewText shown = room.editions.online(interview.id()).orElseThrow().text();
    assertEquals(List.of("Camille Roche"), shown.interviewers());
    assertEquals(
        List.of("Camille Roche"),
        room.interviews
            .revision(room.interviews.revisions(interview.id(), 1).get(0).id())
            .orElseThrow()
            .text()
            .interviewers());
  }

  @Test
  void aTextOfBeforeNamesWhoeverBeganIt() {
    InterviewText old = TextJson.read("{}");

    assertEquals(List.of("Camille Roche"), old.conductedBy("Camille Roche"));
    assertEquals(List.of(), old.conductedBy(""));
  }

  @Test
  void namesOfNothingAreNoNames() {
    assertEquals(
        List.of("Camille Roche"),
        TextJson.read("{\"interviewers\":[\"  \",\" Camille Roche \",\"\",null]}").interviewers());
  }

  @Test
  void moreNamesThanAReaderWouldReadAreRefusedAndNothingIsKept() {
    Interview interview = room.drafted();
    String[] many =
        Collections.nCopies(Manuscript.MOST_INTERVIEWERS + 1, "X").toArray(new String[0]);
    String[] most = Collections.nCopies(Manuscript.MOST_INTERVIEWERS, "X").toArray(new String[0]);

    assertRefused(
        WorkflowRefusal.BYLINE_TOO_LONG,
        () -> room.keep(interview, Words.conductedBy(many), room.editor));
    assertEquals("Une rivière ne déborde pas", interview.manuscript().text().title());
    assertTrue(room.journal.about(interview.id(), 1).get(0).refused());
    room.keep(interview, Words.conductedBy(most), room.editor);
  }

  @Test
  void aNameThatIsNoNameAnyMoreIsRefused() {
    Interview interview = room.drafted();
    String longest = "x".repeat(Manuscript.LONGEST_NAME);

    assertRefused(
        WorkflowRefusal.BYLINE_TOO_LONG,
        () -> room.keep(interview, Words.conductedBy(longest + "x"), room.editor));
    room.keep(interview, Words.conductedBy(longest), room.editor);
  }
}
