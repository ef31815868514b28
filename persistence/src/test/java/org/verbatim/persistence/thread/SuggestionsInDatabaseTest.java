package org.verbatim.persistence.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Revision;
import org.verbatim.interview.RevisionCause;
import org.verbatim.journal.Journal;
import org.verbatim.notice.Herald;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.NoPost;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.BlockId;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Prose;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;
import org.verbatim.thread.Hearing;
import org.verbatim.thread.Message;
import org.verbatim.thread.Place;
import org.verbatim.thread.Quote;
import org.verbatim.thread.Remark;
import org.verbatim.thread.ReviewThread;
import org.verbatim.thread.Suggestion;
import org.verbatim.thread.SuggestionDesk;
import org.verbatim.thread.Threads;

class SuggestionsInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final Place BLOCK = new Place("p1", "");

  private final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  private final Actor reviewer = new Actor(UUID.randomUUID(), "Marc", Set.of(Role.REVIEWER));
  private final Interview interview = interview();

  @Test
  void aSuggestionIsReadAsItWasMade() {
    ReviewThread made = suggest("dix ans", "onze ans");

    ReviewThread read = read(made);

    assertEquals("onze ans", read.suggestion().map(Suggestion::words).orElseThrow());
    assertEquals(Optional.of("dix ans"), read.anchor().words());
    assertTrue(read.isUndecided());
    assertFalse(read.isOvertaken(stored().manuscript().text()));
    assertEquals("", read.messages().get(0).words());
  }

  @Test
  void whatWasAcceptedIsReadSoWithItsWordsInTheText() {
    ReviewThread made = suggest("dix ans", "onze ans");
    at((desk, threads) -> desk.accept(interview.id(), made.id(), editor));

    ReviewThread read = read(made);

    assertEquals(Suggestion.State.ACCEPTED, state(read));
    assertTrue(read.isResolved());
    assertEquals(Message.Kind.ACCEPTED, read.messages().get(1).kind());
    assertEquals(text("onze ans").blocks(), stored().manuscript().text().blocks());
    assertTrue(stored().wasWrittenBy(reviewer.account()));
    assertEquals(List.of(), stored().discussion().openThreads());
    Revision kept = kept();
    assertEquals("Élise", kept.byName());
    assertEquals("Marc", kept.reason());
  }

  @Test
  void whatWasRefusedIsReadSoWithItsWord() {
    ReviewThread made = suggest("dix ans", "onze ans");
    at((desk, threads) -> desk.refuse(interview.id(), made.id(), "Dix, vérifié.", editor));

    ReviewThread read = read(made);

    assertEquals(Suggestion.State.REFUSED, state(read));
    assertEquals(Message.Kind.REFUSED, read.messages().get(1).kind());
    assertEquals("Dix, vérifié.", read.messages().get(1).words());
    assertEquals(text("dix ans").blocks(), stored().manuscript().text().blocks());
    assertFalse(stored().wasWrittenBy(reviewer.account()));
  }

  @Test
  void wordsToBeLeftOutAreNoMissingWords() {
    assertEquals("", read(suggest(", l'eau baisse", "")).suggestion().orElseThrow().words());
  }

  @Test
  void whereOneCannotBeAcceptedNothingIs() {
    ReviewThread first = suggest("dix ans", "onze ans");
    ReviewThread second = suggest("dix ans, l'eau", "dix ans, la nappe");
    at((desk, threads) -> desk.accept(interview.id(), first.id(), editor));

    assertThrows(
        Refused.class,
        () -> at((desk, threads) -> desk.accept(interview.id(), second.id(), editor)));
    assertTrue(read(second).isUndecided());
    assertEquals(text("onze ans").blocks(), stored().manuscript().text().blocks());
  }

  @Test
  void theDatabaseKnowsNoOtherStates() {
    ReviewThread made = suggest("dix ans", "onze ans");
    for (String nonsense : List.of("'MAYBE'", "null")) {
      String change = "update review_thread set suggestion = " + nonsense + " where id = ?1";
      assertThrows(
          PersistenceException.class,
          () ->
              Database.inTransaction(
                  manager ->
                      manager
                          .createNativeQuery(change)
                          .setParameter(1, made.id())
                          .executeUpdate()));
    }
  }

  private static Suggestion.State state(ReviewThread read) {
    return read.suggestion().map(Suggestion::state).orElseThrow();
  }

  private ReviewThread read(ReviewThread made) {
    return at((desk, threads) -> threads.require(interview.id(), made.id()));
  }

  private Interview stored() {
    return Database.inTransaction(
        manager -> OtherAdapters.interviews(manager).require(interview.id()));
  }

  private Revision kept() {
    return Database.inTransaction(
        manager -> {
          Interviews interviews = OtherAdapters.interviews(manager);
          return interviews.revisions(interview.id(), 9).stream()
              .filter(line -> line.cause() == RevisionCause.SUGGESTION_ACCEPTED)
              .findFirst()
              .flatMap(line -> interviews.revision(line.id()))
              .orElseThrow();
        });
  }

  private ReviewThread suggest(String words, String other) {
    Remark remark = new Remark(BLOCK, Optional.of(new Quote("", words, "", 0)), "", false);
    return at((desk, threads) -> desk.suggest(interview.id(), remark, other, reviewer));
  }

  private static <T> T at(BiFunction<SuggestionDesk, Threads, T> work) {
    return Database.inTransaction(manager -> at(manager, work));
  }

  private static <T> T at(EntityManager manager, BiFunction<SuggestionDesk, Threads, T> work) {
    Threads threads = Database.with(manager, new ThreadsInDatabase());
    Interviews interviews = OtherAdapters.interviews(manager);
    Journal journal = OtherAdapters.journal(manager);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    Herald herald = OtherAdapters.herald(manager, new NoPost());
    Acts acts = new Acts(interviews, journal, herald, clock);
    Hearing hearing = new Hearing(OtherAdapters.accounts(manager), herald);
    SuggestionDesk desk = new SuggestionDesk(interviews, threads, acts, hearing, journal, clock);
    return work.apply(desk, threads);
  }

  private Interview interview() {
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    Interview written = new Interview(slug, text("dix ans"), editor, NOON);
    Database.inTransaction(
        manager -> {
          OtherAdapters.interviews(manager).add(written);
          return written;
        });
    return written;
  }

  private static InterviewText text(String since) {
    RichText words = new RichText("<p>Depuis " + since + ", l'eau baisse.</p>");
    return InterviewText.empty("fr")
        .with("", RichText.EMPTY, List.of(new Prose(new BlockId("p1"), "", words)));
  }
}
