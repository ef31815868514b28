package org.verbatim.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.InterviewsInMemory;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.notice.HouseOfNotices;
import org.verbatim.staff.AccountsInMemory;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Slug;

/** Whom the words beside a suggestion speak to. */
class MentionsInSuggestionsTest {

  private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

  private final InterviewsInMemory interviews = new InterviewsInMemory();
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final JournalInMemory journal = new JournalInMemory();
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final HouseOfNotices notices = new HouseOfNotices(clock, accounts);
  private final SuggestionDesk desk =
      new SuggestionDesk(
          interviews,
          new ThreadsInMemory(),
          new Acts(interviews, journal, notices.herald(), clock),
          new Hearing(accounts, notices.herald()),
          journal,
          clock);

  private final Actor author = Passages.person("Élise", Role.EDITOR);
  private final Actor reviewer = Passages.person("Marc", Role.REVIEWER);

  @Test
  void whomTheReasonsSpeakToIsTold() {
    notices.knows(author, "elise");
    notices.knows(reviewer, "marc");
    Interview interview = new Interview(Slug.of("Une rivière"), Passages.interview(), author, NOON);
    interviews.add(interview);
    UUID id = interview.id();
    Optional<Quote> words = Optional.of(Passages.quote("dix ans"));
    Remark why = new Remark(Passages.ANSWER, words, "Vérifié, @elise.", false);

    ReviewThread thread = desk.suggest(id, why, "onze ans", reviewer);
    assertEquals(List.of("MENTIONED"), notices.told(author));
    desk.refuse(id, thread.id(), "Non, @marc.", author);
    assertEquals(List.of("MENTIONED"), notices.told(reviewer));
  }
}
