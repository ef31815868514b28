package org.verbatim.persistence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verbatim.persistence.review.ReviewInDatabase.NOON;
import static org.verbatim.persistence.review.ReviewInDatabase.at;
import static org.verbatim.persistence.review.ReviewInDatabase.done;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Interview;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.review.Looking;
import org.verbatim.staff.Actor;
import org.verbatim.text.InterviewText;

/** Whoever comes back to a text is led to what changed since they looked at it. */
class LooksInDatabaseTest {

  private final ReviewInDatabase room = new ReviewInDatabase();
  private final UUID id = room.drafted(null);

  @BeforeEach
  void itIsHandedIn() {
    at(desk -> done(() -> desk.submit(id, room.editor)));
  }

  @Test
  void whoeverLookedWithoutDecidingIsLedToWhatTheySaw() {
    assertEquals(Optional.empty(), look(room.marc, 1));
    sentBackRewrittenAndHandedInAgain();

    RevisionLine seen = look(room.marc, 2).orElseThrow();

    assertEquals(1, seen.version());
    assertEquals(RevisionCause.SUBMITTED, seen.cause());
    assertEquals(NOON.plusSeconds(1), seen.at());
    assertEquals(Optional.of(seen), look(room.marc, 3));
  }

  @Test
  void whoeverDecidedWithoutLookingIsLedToWhatTheyDecidedOn() {
    sentBackRewrittenAndHandedInAgain();

    assertEquals(
        Optional.of(RevisionCause.CHANGES_REQUESTED), look(room.noe, 1).map(RevisionLine::cause));
    assertEquals(Optional.empty(), look(room.marc, 1));
  }

  @Test
  void aDraftIsNotLookedAtForAReview() {
    at(desk -> done(() -> desk.recall(id, room.editor)));
    look(room.marc, 1);
    rewrite();
    at(desk -> done(() -> desk.submit(id, room.editor)));

    assertEquals(Optional.empty(), look(room.marc, 2));
  }

  private void sentBackRewrittenAndHandedInAgain() {
    at(desk -> done(() -> desk.requestChanges(id, "Le titre.", room.noe)));
    rewrite();
    at(desk -> done(() -> desk.submit(id, room.editor)));
  }

  private void rewrite() {
    Database.inTransaction(
        manager -> {
          Interview interview = OtherAdapters.interviews(manager).requireToChange(id);
          InterviewText text = interview.manuscript().text();
          return interview.edit(
              text.with("L'eau remonte", text.standfirst(), text.blocks()), room.editor, NOON);
        });
  }

  private Optional<RevisionLine> look(Actor person, int seconds) {
    Instant now = NOON.plusSeconds(seconds);
    return Database.inTransaction(
        manager ->
            new Looking(
                    OtherAdapters.interviews(manager),
                    OtherAdapters.looks(manager),
                    Clock.fixed(now, ZoneOffset.UTC))
                .look(id, person));
  }
}
