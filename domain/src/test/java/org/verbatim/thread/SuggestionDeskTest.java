package org.verbatim.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.checklist.Surroundings.UNKNOWN;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.InterviewsInMemory;
import org.verbatim.interview.Revision;
import org.verbatim.interview.RevisionCause;
import org.verbatim.interview.RevisionLine;
import org.verbatim.interview.WorkStatus;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.notice.Herald;
import org.verbatim.notice.HouseOfNotices;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.Panel;
import org.verbatim.review.RoundsInMemory;
import org.verbatim.staff.AccountsInMemory;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Slug;

class SuggestionDeskTest {

  private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

  private final InterviewsInMemory interviews = new InterviewsInMemory();
  private final ThreadsInMemory threads = new ThreadsInMemory();
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final JournalInMemory journal = new JournalInMemory();
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final HouseOfNotices notices = new HouseOfNotices(clock, accounts);
  private final Herald herald = notices.herald();
  private final Acts acts = new Acts(interviews, journal, herald, clock);
  private final Hearing hearing = new Hearing(accounts, herald);
  private final Panel panel = new Panel(accounts);
  private final EditorialDesk review =
      new EditorialDesk(acts, interviews, new RoundsInMemory(), panel, herald, UNKNOWN);
  private final ThreadDesk talk = new ThreadDesk(interviews, threads, journal, hearing, clock);
  private final SuggestionDesk desk =
      new SuggestionDesk(interviews, threads, acts, hearing, journal, clock);
  private final Actor author = Passages.person("Élise", Role.EDITOR);
  private final Actor reviewer = Passages.person("Marc", Role.REVIEWER);
  private final Actor colleague = Passages.person("Noé", Role.REVIEWER);
  private final Actor chief = Passages.person("Claire", Role.CHIEF);
  private final Interview interview =
      new Interview(Slug.of("Une rivière"), Passages.interview(), author, NOON);
  private final UUID id = interview.id();

  SuggestionDeskTest() {
    interviews.add(interview);
  }

  @Test
  void whatIsAcceptedStandsInTheTextAndEndsTheThread() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    desk.accept(id, thread.id(), author);

    assertEquals("<p>Depuis <em>onze</em> ans, oui.</p>", answer());
    assertTrue(thread.isResolved());
    assertEquals(Suggestion.State.ACCEPTED, thread.suggestion().orElseThrow().state());
    assertEquals(List.of(), interview.discussion().openThreads());
    assertEquals(
        List.of(Act.SUGGESTION_MADE, Act.TEXT_CHANGED, Act.SUGGESTION_ACCEPTED),
        journal.actsOn(id));
  }

  @Test
  void aVersionAndTheJournalNameBoth() {
    desk.accept(id, suggest("dix ans", "onze ans").id(), author);
    Revision kept = frozen();
    assertEquals("Élise", kept.byName());
    assertEquals("Marc", kept.reason());
    assertEquals(interview.manuscript().text(), kept.text());
    assertEquals("#1 · Marc", journal.about(id, 1).get(0).detail());
  }

  @Test
  void whoeverSuggestedWhatWasAcceptedHasWrittenAndJudgesNoMore() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    assertFalse(interview.wasWrittenBy(reviewer.account()));
    desk.accept(id, thread.id(), author);
    review.submit(id, author);
    assertTrue(interview.wasWrittenBy(reviewer.account()));
    assertRefused(WorkflowRefusal.OWN_WORK, () -> review.approve(id, reviewer));
    review.approve(id, colleague);
    assertEquals(WorkStatus.APPROVED, interview.status());
  }

  @Test
  void aSuggestionThatIsNotAcceptedLeavesItsAuthorAJudge() {
    desk.refuse(id, suggest("dix ans", "onze ans").id(), "", author);
    review.submit(id, author);
    review.approve(id, reviewer);
    assertEquals(WorkStatus.APPROVED, interview.status());
  }

  @Test
  void itIsAcceptedWhereAndByWhomTheTextMayBeChanged() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    assertRefused(WorkflowRefusal.NOT_YOUR_PART, () -> desk.accept(id, thread.id(), colleague));
    review.submit(id, author);
    assertRefused(WorkflowRefusal.NOT_AT_THIS_POINT, () -> desk.accept(id, thread.id(), author));
    assertEquals(Passages.interview(), unsigned());
    assertFalse(thread.isResolved());
  }

  @Test
  void acceptingTakesTheApprovalBack() {
    review.submit(id, author);
    review.approve(id, colleague);
    desk.accept(id, suggest("dix ans", "onze ans").id(), chief);
    assertEquals(WorkStatus.DRAFT, interview.status());
    assertTrue(journal.actsOn(id).contains(Act.APPROVAL_TAKEN_BACK));
    assertFalse(interview.approvals().blocks(interview).contains("x1"));
  }

  @Test
  void whatWasChangedMeanwhileIsNotOverwritten() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    interview.edit(Passages.saying("<p>Depuis douze ans, oui.</p>"), author, NOON);
    InterviewText before = interview.manuscript().text();

    assertTrue(thread.isOvertaken(before));
    assertRefused(ThreadRefusal.SUGGESTION_OVERTAKEN, () -> desk.accept(id, thread.id(), author));
    assertEquals(before, interview.manuscript().text());
    assertTrue(thread.isUndecided());
  }

  @Test
  void onlyASpaceOrAnApostropheChangedIsAChange() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    interview.edit(Passages.saying("<p>Depuis dix\u00a0ans, oui.</p>"), author, NOON);
    assertRefused(ThreadRefusal.SUGGESTION_OVERTAKEN, () -> desk.accept(id, thread.id(), author));
  }

  @Test
  void whatMovedWithTheTextIsAcceptedWhereItStandsNow() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    interview.edit(Passages.saying("<p>Eh bien.</p><p>Depuis dix ans, oui.</p>"), author, NOON);
    desk.accept(id, thread.id(), author);
    assertEquals("<p>Eh bien.</p><p>Depuis onze ans, oui.</p>", answer());
  }

  @Test
  void allThatCanBeAcceptedIsAndTheRestStaysOpen() {
    ReviewThread first = suggest("dix ans", "onze ans");
    ReviewThread overlapping = suggest("ans, oui", "ans. Oui");
    ReviewThread other = suggest("oui", "non");
    ReviewThread unseen = suggest("Depuis", "Pendant");

    List<UUID> seen = List.of(first.id(), overlapping.id(), other.id());
    desk.acceptAll(id, seen, author);

    assertEquals("<p>Depuis <em>onze</em> ans. Oui.</p>", answer());
    assertEquals(List.of(3, 4), interview.discussion().openThreads());
    assertTrue(unseen.isUndecided());
    assertEquals("Marc", frozen().reason());
    assertRefused(ThreadRefusal.SUGGESTION_OVERTAKEN, () -> desk.acceptAll(id, seen, author));
  }

  @Test
  void allAreRefusedWhereTheTextMayNotBeChanged() {
    List<UUID> seen = List.of(suggest("dix ans", "onze ans").id());
    review.submit(id, author);
    assertRefused(WorkflowRefusal.NOT_AT_THIS_POINT, () -> desk.acceptAll(id, seen, author));
    assertRefused(ThreadRefusal.SUGGESTION_DECIDED, () -> desk.acceptAll(id, List.of(), author));
  }

  @Test
  void aRefusalMayTakeAWordAndTheSuggestionCanBeReopened() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    desk.refuse(id, thread.id(), "Dix, vérifié.", author);
    assertEquals("Dix, vérifié.", thread.messages().get(1).words());
    assertEquals(Message.Kind.REFUSED, thread.messages().get(1).kind());
    assertEquals(Passages.interview(), unsigned());

    talk.reopen(id, thread.id(), reviewer);
    desk.accept(id, thread.id(), author);
    assertRefused(
        ThreadRefusal.SUGGESTION_ACCEPTED_ALREADY, () -> talk.reopen(id, thread.id(), reviewer));
    assertRefused(ThreadRefusal.SUGGESTION_DECIDED, () -> desk.accept(id, thread.id(), author));
    assertRefused(ThreadRefusal.SUGGESTION_DECIDED, () -> desk.refuse(id, thread.id(), "", author));
  }

  @Test
  void whoMadeItWhoWroteTheTextAndTheChiefRefuseIt() {
    for (Actor one : List.of(reviewer, author, chief)) {
      desk.refuse(id, suggest("dix ans", "onze ans").id(), "", one);
    }
    ReviewThread thread = suggest("dix ans", "onze ans");
    assertRefused(
        ThreadRefusal.THREAD_OF_OTHERS, () -> desk.refuse(id, thread.id(), "", colleague));
  }

  @Test
  void aBlockingOneIsAcceptedButNotRefusedByWhoWroteTheText() {
    ReviewThread thread = desk.suggest(id, Passages.on("dix ans", true), "onze ans", reviewer);
    assertRefused(ThreadRefusal.THREAD_BLOCKS, () -> desk.refuse(id, thread.id(), "", author));
    desk.accept(id, thread.id(), author);
    assertEquals(List.of(), interview.discussion().blockingThreads());
  }

  @Test
  void aSuggestionIsDecidedAndNotResolved() {
    ReviewThread thread = suggest("dix ans", "onze ans");
    assertRefused(ThreadRefusal.SUGGESTION_OPEN, () -> talk.resolve(id, thread.id(), reviewer));
    talk.answer(id, thread.id(), "Onze ou douze ?", author);
    assertEquals(2, thread.messages().size());
  }

  @Test
  void aCommentIsNoSuggestion() {
    ReviewThread comment = talk.open(id, Passages.on("dix ans", false), reviewer);
    assertRefused(ThreadRefusal.SUGGESTION_DECIDED, () -> desk.accept(id, comment.id(), author));
  }

  private ReviewThread suggest(String words, String other) {
    return desk.suggest(id, Passages.on(words, false), other, reviewer);
  }

  private String answer() {
    return interview.manuscript().text().answers().findFirst().orElseThrow().text().html();
  }

  private InterviewText unsigned() {
    InterviewText text = interview.manuscript().text();
    assertEquals(List.of("Élise"), text.interviewers());
    return Passages.saying(answer());
  }

  private Revision frozen() {
    RevisionLine last = interviews.revisions(id, 1).get(0);
    assertEquals(RevisionCause.SUGGESTION_ACCEPTED, last.cause());
    return interviews.revision(last.id()).orElseThrow();
  }
}
