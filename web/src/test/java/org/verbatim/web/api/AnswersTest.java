package org.verbatim.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Checklist;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Present;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.BlockId;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Portrait;
import org.verbatim.text.PullQuote;
import org.verbatim.text.Slug;

class AnswersTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");

  private final Actor elise = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  private final Interview interview =
      new Interview(new Slug("l-encre"), InterviewText.empty("fr"), elise, NOON);

  @Test
  void aSaveIsAnsweredWithWhatStands() {
    assertEquals(
        "{\"version\":1,\"savedAt\":\"2026-03-12T11:00:00Z\",\"status\":\"DRAFT\",\"words\":0,"
            + "\"slug\":\"l-encre\",\"doubts\":[]}",
        Json.write(Saved.as(interview)));
  }

  @Test
  void aSaveSaysWhichQuotesNobodySaid() {
    PullQuote quote = new PullQuote(new BlockId("q1"), "Jamais dit", "", false);
    InterviewText text = interview.manuscript().text();
    InterviewText quoting = text.with("« Non plus »", text.standfirst(), List.of(quote));

    assertEquals(
        List.of(new Doubt("block-q1-pulled", "Jamais dit"), new Doubt("title", "Non plus")),
        Doubt.of(Checklist.quotes(quoting)));
    assertNotEquals(found(text).state(), found(quoting).state());
  }

  private static Checked found(InterviewText text) {
    return Checked.of(Checklist.of(text, new Slug("l-encre"), Surroundings.UNKNOWN));
  }

  @Test
  void whoeverCameTooLateGetsTheTextThatStands() {
    String json = Json.write(Overtaken.by(interview.manuscript()));

    assertTrue(json.startsWith("{\"version\":1,\"savedBy\":\"Élise\""), json);
    assertTrue(json.contains("\"text\":{\"language\":\"fr\""), json);
  }

  @Test
  void theOthersAreNamedWithTheTimeTheyCame() {
    var other = ManuscriptResource.Presence.Other.of(new Present("Karim", NOON));

    assertEquals(
        "{\"others\":[{\"name\":\"Karim\",\"since\":\"2026-03-12T11:00:00Z\"}]}",
        Json.write(new ManuscriptResource.Presence(List.of(other))));
  }

  @Test
  void aPortraitHasItsWordsAndNothingElse() {
    assertEquals("{\"media\":\"\",\"credit\":\"\",\"alt\":\"\"}", Json.write(Portrait.NONE));
  }
}
