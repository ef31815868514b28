package org.verbatim.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Interview;
import org.verbatim.interview.InterviewsInMemory;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.notice.HouseOfNotices;
import org.verbatim.staff.Account;
import org.verbatim.staff.AccountsInMemory;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.text.Answer;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;
import org.verbatim.thread.Standing.Where;

class ThreadDeskTest {

  private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
  private static final Place ANSWER = new Place("x1", "x1a");

  private final InterviewsInMemory interviews = new InterviewsInMemory();
  private final ThreadsInMemory threads = new ThreadsInMemory();
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final JournalInMemory journal = new JournalInMemory();
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final HouseOfNotices notices = new HouseOfNotices(clock, accounts);
  private final ThreadDesk desk =
      new ThreadDesk(interviews, threads, journal, new Hearing(accounts, notices.herald()), clock);

  private final Actor author = person("elise", Role.EDITOR);
  private final Actor reviewer = person("marc", Role.REVIEWER);
  private final Actor colleague = person("noe.b", Role.REVIEWER, Role.EDITOR);
  private final Actor chief = person("claire", Role.CHIEF);
  private final Actor administrator = person("ada", Role.ADMIN);

  private final Interview interview = new Interview(Slug.of("Une rivière"), text(), author, NOON);
  private final UUID id = interview.id();

  ThreadDeskTest() {
    interviews.add(interview);
  }

  @Test
  void inTheTrashNothingIsSaid() {
    ReviewThread thread = open(false, "Depuis dix ans ou onze ?");
    assertTrue(ThreadDesk.isOpenTo(author, interview));
    interview.trash(author, NOON);

    assertFalse(ThreadDesk.isOpenTo(author, interview));
    assertFalse(ThreadDesk.maySettle(author, interview));
    assertRefused(WorkflowRefusal.IN_TRASH, () -> desk.answer(id, thread.id(), "Onze.", author));
    assertRefused(WorkflowRefusal.IN_TRASH, () -> desk.resolve(id, thread.id(), author));
    assertFalse(thread.isResolved());
  }

  @Test
  void whatIsSaidIsAnsweredResolvedAndTakenUpAgain() {
    ReviewThread thread = open(false, "Depuis dix ans ou onze ?");
    desk.answer(id, thread.id(), "Onze.", author);
    desk.resolve(id, thread.id(), author);
    assertTrue(thread.isResolved());
    desk.reopen(id, thread.id(), reviewer);

    assertFalse(thread.isResolved());
    assertEquals(
        List.of("SAID marc", "SAID elise", "RESOLVED elise", "REOPENED marc"),
        thread.messages().stream().map(one -> one.kind() + " " + one.authorName()).toList());
    assertEquals(
        List.of(Act.THREAD_OPENED, Act.THREAD_ANSWERED, Act.THREAD_RESOLVED, Act.THREAD_REOPENED),
        journal.actsOn(id));
  }

  @Test
  void everybodyWithAnEditorialRoleMaySpeakAndNobodyElse() {
    for (Actor one : List.of(author, reviewer, colleague, chief)) {
      assertEquals(id, desk.open(id, remark(false, "Oui ?"), one).interview());
    }
    assertRefused(
        ThreadRefusal.COMMENT_BY_EDITORIAL,
        () -> desk.open(id, remark(false, "Oui ?"), administrator));
  }

  @Test
  void whoOpenedItWhoWroteTheTextAndTheChiefMayResolve() {
    for (Actor one : List.of(reviewer, author, chief)) {
      desk.resolve(id, open(false, "Vraiment ?").id(), one);
    }
    ReviewThread thread = open(false, "Vraiment ?");
    assertRefused(ThreadRefusal.THREAD_OF_OTHERS, () -> desk.resolve(id, thread.id(), colleague));
    assertFalse(thread.isResolved());
  }

  @Test
  void aBlockingThreadIsNotResolvedByWhoWroteTheText() {
    ReviewThread thread = open(true, "La date est fausse.");

    assertRefused(ThreadRefusal.THREAD_BLOCKS, () -> desk.resolve(id, thread.id(), author));
    desk.resolve(id, thread.id(), chief);
    desk.reopen(id, thread.id(), author);
    desk.resolve(id, thread.id(), reviewer);
    assertTrue(thread.isResolved());
  }

  @Test
  void theInterviewCountsWhatIsOpenAndWhatBlocks() {
    ReviewThread first = open(true, "Un");
    open(false, "Deux");
    ReviewThread third = open(true, "Trois");
    desk.resolve(id, first.id(), reviewer);

    assertEquals(List.of(2, 3), interview.discussion().openThreads());
    assertEquals(List.of(3), interview.discussion().blockingThreads());

    desk.resolve(id, third.id(), reviewer);
    desk.reopen(id, first.id(), author);
    assertEquals(List.of(1, 2), interview.discussion().openThreads());
    assertEquals(List.of(1), interview.discussion().blockingThreads());
  }

  @Test
  void aResolvedThreadIsReopenedBeforeAnythingIsAdded() {
    ReviewThread thread = open(false, "Ah ?");
    assertRefused(ThreadRefusal.THREAD_OPEN, () -> desk.reopen(id, thread.id(), author));
    desk.resolve(id, thread.id(), reviewer);
    assertRefused(ThreadRefusal.THREAD_CLOSED, () -> desk.answer(id, thread.id(), "Oui.", author));
    assertRefused(ThreadRefusal.THREAD_CLOSED, () -> desk.resolve(id, thread.id(), chief));
  }

  @Test
  void aThreadHangsOnWordsThatAreThere() {
    Quote gone = new Quote("", "vingt ans", "", 0);
    assertRefused(
        ThreadRefusal.COMMENT_WORDS_GONE,
        () -> desk.open(id, new Remark(ANSWER, Optional.of(gone), "Ah ?", false), reviewer));
    assertRefused(
        ThreadRefusal.COMMENT_PLACE_GONE,
        () ->
            desk.open(
                id, new Remark(new Place("x9", ""), Optional.empty(), "Ah ?", false), reviewer));
  }

  @Test
  void aThreadOnTheWholeHasNoWordsToHangOn() {
    Quote quote = new Quote("", "dix ans", "", 0);
    assertRefused(
        ThreadRefusal.COMMENT_WORDS_GONE,
        () -> desk.open(id, new Remark(Place.WHOLE, Optional.of(quote), "Ah ?", false), reviewer));
    Remark whole = new Remark(Place.WHOLE, Optional.empty(), "C'est long.", false);
    assertEquals(Where.WHOLE, desk.open(id, whole, reviewer).standing(text()).where());
  }

  @Test
  void aThreadOnAnAnswerKnowsItsBlockAlsoIfItWasNotTold() {
    Remark remark = new Remark(new Place("", "x1a"), Optional.empty(), "Ah ?", false);
    assertEquals(ANSWER, desk.open(id, remark, reviewer).anchor().place());
  }

  @Test
  void aRemarkHasWordsAndNotTooMany() {
    assertRefused(ThreadRefusal.COMMENT_EMPTY, () -> open(false, " \u00a0\n"));
    assertRefused(ThreadRefusal.COMMENT_TOO_LONG, () -> open(false, "a".repeat(4_001)));
    assertEquals(List.of(), threads.of(id));
  }

  @Test
  void loginsOfTheEditorialStaffAreMentionsAndNothingElseIs() {
    String words = "@marc, et @Noe.b. Voir elise@claire.fr, @ada et @personne.";
    ReviewThread thread = open(false, words);

    assertEquals(
        List.of(reviewer.account(), colleague.account()), thread.messages().get(0).mentioned());
    assertEquals(List.of(), notices.told(reviewer), "they speak to themselves");
    assertEquals(List.of("MENTIONED"), notices.told(colleague));
  }

  @Test
  void aThreadKnowsTheRoundThatItWasOpenedIn() {
    Interview other = new Interview(Slug.of("Autre"), text(), author, NOON);
    interviews.add(other);
    assertEquals(0, desk.open(other.id(), remark(false, "Ah ?"), reviewer).round());
  }

  @Test
  void aThreadOfAnotherInterviewIsNotThere() {
    Interview other = new Interview(Slug.of("Autre"), text(), author, NOON);
    interviews.add(other);
    UUID thread = open(false, "Ah ?").id();
    assertRefused(ThreadRefusal.THREAD_UNKNOWN, () -> desk.resolve(other.id(), thread, chief));
  }

  private ReviewThread open(boolean blocking, String words) {
    return desk.open(id, remark(blocking, words), reviewer);
  }

  private static Remark remark(boolean blocking, String words) {
    Quote quote = new Quote("Depuis", "dix ans", "", 6);
    return new Remark(ANSWER, Optional.of(quote), words, blocking);
  }

  private Actor person(String login, Role... roles) {
    NewAccount wanted =
        new NewAccount(new Login(login), new DisplayName(login), DeskLanguage.FR, Set.of(roles));
    Account account = new Account(UUID.randomUUID(), wanted, NOON);
    accounts.add(account);
    return account.toActor();
  }

  private static InterviewText text() {
    Answer answer = new Answer(new BlockId("x1a"), "", new RichText("<p>Depuis dix ans.</p>"));
    Exchange exchange =
        new Exchange(new BlockId("x1"), new RichText("<p>Depuis quand ?</p>"), List.of(answer));
    return new InterviewText(
        "fr",
        "",
        "Une rivière",
        "",
        RichText.EMPTY,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(exchange));
  }
}
