package org.verbatim.persistence.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.NoPost;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.text.BlockId;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Prose;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;
import org.verbatim.thread.Hearing;
import org.verbatim.thread.Place;
import org.verbatim.thread.Quote;
import org.verbatim.thread.Remark;
import org.verbatim.thread.ReviewThread;
import org.verbatim.thread.Standing.Where;
import org.verbatim.thread.ThreadDesk;
import org.verbatim.thread.Threads;

class ThreadsInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final Place BLOCK = new Place("p1", "");

  private final Account elise = account();
  private final Actor editor = elise.toActor();
  private final Actor reviewer = new Actor(UUID.randomUUID(), "Marc", Set.of(Role.REVIEWER));
  private final Interview interview = interview();

  @Test
  void aThreadIsReadAsItWasWritten() {
    ReviewThread written = open(true, "Depuis quand, @" + elise.login() + " ?");
    at((desk, threads) -> desk.answer(interview.id(), written.id(), "Dix ans.", editor));

    ReviewThread read = at((desk, threads) -> threads.require(interview.id(), written.id()));

    assertEquals(1, read.number());
    assertTrue(read.isBlocking());
    assertEquals(written.anchor().span(), read.anchor().span());
    assertEquals(Where.SPAN, read.standing(text()).where());
    assertEquals(List.of(elise.id()), read.messages().get(0).mentioned());
    assertEquals("Dix ans.", read.messages().get(1).words());
    assertEquals(NOON, read.messages().get(1).at());
  }

  @Test
  void whatIsOpenIsCountedInTheSameTransaction() {
    ReviewThread first = open(true, "Un");
    open(false, "Deux");
    assertEquals(List.of(1, 2), stored().discussion().openThreads());

    at((desk, threads) -> desk.resolve(interview.id(), first.id(), reviewer));

    assertEquals(List.of(2), stored().discussion().openThreads());
    assertEquals(List.of(), stored().discussion().blockingThreads());
    assertTrue(at((desk, threads) -> threads.require(interview.id(), first.id())).isResolved());
  }

  @Test
  void theThreadsOfAnInterviewComeInOrderWithAllThatWasSaid() {
    ReviewThread first = open(false, "Un");
    open(false, "Deux");
    at((desk, threads) -> desk.answer(interview.id(), first.id(), "Oui.", editor));

    List<ReviewThread> read = at((desk, threads) -> threads.of(interview.id()));

    assertEquals(List.of(1, 2), read.stream().map(ReviewThread::number).toList());
    assertEquals(List.of(2, 1), read.stream().map(one -> one.messages().size()).toList());
  }

  @Test
  void remarksMadeAtTheSameTimeAreAllCountedOnce() throws Exception {
    int many = 12;
    ExecutorService crowd = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> remarks =
          IntStream.range(0, many)
              .<Callable<Integer>>mapToObj(one -> () -> open(true, "Ah " + one).number())
              .toList();
      for (Future<Integer> number : crowd.invokeAll(remarks)) {
        number.get();
      }
    } finally {
      crowd.shutdownNow();
    }
    List<Integer> all = IntStream.rangeClosed(1, many).boxed().toList();
    assertEquals(all, stored().discussion().blockingThreads());
    assertEquals(many, at((desk, threads) -> threads.of(interview.id())).size());
  }

  private Interview stored() {
    return Database.inTransaction(
        manager -> OtherAdapters.interviews(manager).require(interview.id()));
  }

  private ReviewThread open(boolean blocking, String words) {
    Quote quote = new Quote("", "dix ans", "", 0);
    Remark remark = new Remark(BLOCK, Optional.of(quote), words, blocking);
    return at((desk, threads) -> desk.open(interview.id(), remark, reviewer));
  }

  private static <T> T at(BiFunction<ThreadDesk, Threads, T> work) {
    return Database.inTransaction(manager -> at(manager, work));
  }

  private static <T> T at(EntityManager manager, BiFunction<ThreadDesk, Threads, T> work) {
    Threads threads = Database.with(manager, new ThreadsInDatabase());
    Interviews interviews = OtherAdapters.interviews(manager);
    ThreadDesk desk =
        new ThreadDesk(
            interviews,
            threads,
            OtherAdapters.journal(manager),
            new Hearing(
                OtherAdapters.accounts(manager), OtherAdapters.herald(manager, new NoPost())),
            Clock.fixed(NOON, ZoneOffset.UTC));
    return work.apply(desk, threads);
  }

  private Interview interview() {
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    Interview written = new Interview(slug, text(), editor, NOON);
    Database.inTransaction(
        manager -> {
          OtherAdapters.interviews(manager).add(written);
          return written;
        });
    return written;
  }

  private static Account account() {
    Login login = new Login("e" + UUID.randomUUID().toString().substring(0, 8));
    NewAccount wanted =
        new NewAccount(login, new DisplayName("Élise"), DeskLanguage.FR, Set.of(Role.EDITOR));
    Account account = new Account(UUID.randomUUID(), wanted, NOON);
    return Database.inTransaction(
        manager -> {
          OtherAdapters.accounts(manager).add(account);
          return account;
        });
  }

  private static InterviewText text() {
    RichText words = new RichText("<p>Depuis dix ans, l'eau baisse.</p>");
    return new InterviewText(
        "fr",
        "",
        "",
        "",
        RichText.EMPTY,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Prose(new BlockId("p1"), "", words)));
  }
}
