package org.verbatim.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.transcript.reading.Reading;

/** A proposal waits thirty days from its last change, and an interview's transcript for ever. */
class AbandonedTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofDays(30));
  private static final byte[] FILE =
      "Q : Oui ?\n\nR : Non.\n\nQ : Vraiment ?\n\nR : Vraiment.\n".getBytes(UTF_8);

  private final Transcript transcript =
      new Transcript(
          new TranscriptFile("a.txt", FILE),
          Reading.of(FILE, "a.txt"),
          new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR)),
          NOON);

  @Test
  void itEndsThirtyDaysAfterItWasReadIn() {
    assertEquals(LATER, transcript.endsAt());
    assertFalse(transcript.isAbandoned(LATER.minusSeconds(1)));
    assertTrue(transcript.isAbandoned(LATER));
  }

  @Test
  void eachChangeGivesItThirtyDaysMore() {
    transcript.edit(0, Edit.flip(0), NOON.plus(Duration.ofDays(20)));
    assertFalse(transcript.isAbandoned(LATER));
    transcript.undo(1, NOON.plus(Duration.ofDays(40)));
    assertFalse(transcript.isAbandoned(NOON.plus(Duration.ofDays(69))));
    assertTrue(transcript.isAbandoned(NOON.plus(Duration.ofDays(70))));
  }

  @Test
  void whatBecameAnInterviewIsNeverAbandoned() {
    transcript.madeInto(UUID.randomUUID(), List.of());
    assertFalse(transcript.isAbandoned(NOON.plus(Duration.ofDays(4_000))));
  }
}
