package org.verbatim.persistence.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.notice.Delivery;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.Mailing;
import org.verbatim.notice.Notice;
import org.verbatim.notice.NoticeKind;
import org.verbatim.notice.Post;
import org.verbatim.notice.Undelivered;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;

class OutboxInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final Instant NEXT_DAY = NOON.plus(Duration.ofDays(1));

  private final Told told = Told.somebody(NOON);
  private final List<UUID> delivered = Collections.synchronizedList(new ArrayList<>());
  private final List<String> names = Collections.synchronizedList(new ArrayList<>());
  private final Post post = new Recording(this::take);

  @AfterEach
  void nothingIsLeftForOthers() {
    drain(post);
  }

  @Test
  void aNoticeAndItsMailAreThereWithTheActAndGoneWithIt() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Database.inTransaction(
                manager -> {
                  approve(manager);
                  throw new IllegalStateException("the act fails after all");
                }));
    assertEquals(List.of(), board());
    Database.inTransaction(this::approve);

    Notice notice = board().get(0);
    assertEquals(NoticeKind.APPROVED, notice.kind());
    assertEquals("Marc", notice.by());
    assertEquals(NOON, notice.at());
    assertTrue(notice.isUnread());
    drain(post);
    assertEquals(List.of(notice.mail().orElseThrow()), delivered);
  }

  @Test
  void aChoiceIsKept() {
    choose(Delivery.NEVER);
    choose(Delivery.DAILY);
    assertEquals(
        Delivery.DAILY,
        Database.inTransaction(
            manager ->
                new PostRooms(manager, post)
                    .letterbox()
                    .of(told.person())
                    .choice(NoticeKind.APPROVED)));
  }

  @Test
  void twoSendersAtOnceSendEachMailOnce() throws Exception {
    int mails = 60;
    for (int i = 0; i < mails; i++) {
      Database.inTransaction(this::approve);
    }
    Post slow =
        new Recording(
            letter -> {
              delivered.add(letter.mail().id());
              pause();
            });
    atOnce(4, () -> drain(slow));
    assertEquals(mails, delivered.size());
    assertEquals(mails, new HashSet<>(delivered).size());
  }

  @Test
  void aMailThatWasTakenAndNotMarkedIsSentAgainUnderItsOwnName() {
    Database.inTransaction(this::approve);
    Post fatal =
        new Recording(
            letter -> {
              take(letter);
              throw new ConnectionKilled();
            });
    assertThrows(
        PersistenceException.class,
        () ->
            Database.inTransaction(
                manager -> {
                  Object backend =
                      manager.createNativeQuery("select pg_backend_pid()").getSingleResult();
                  try {
                    return new PostRooms(manager, fatal).mailing(NOON).sendNext();
                  } catch (ConnectionKilled now) {
                    kill(backend);
                    return manager.createNativeQuery("select 1").getSingleResult();
                  }
                }));
    drain(post);

    assertEquals(2, delivered.size());
    assertEquals(names.get(0), names.get(1));
  }

  @Test
  void whatTheMailServerDoesNotTakeIsTriedLater() {
    Database.inTransaction(this::approve);
    Post unwilling =
        new Recording(
            letter -> {
              throw Undelivered.refused(new IllegalStateException("450 later"));
            });
    drain(unwilling);
    drain(post);
    assertEquals(List.of(), delivered, "it waits");

    drainAt(NOON.plus(Duration.ofMinutes(1)), post);
    assertEquals(1, delivered.size());
  }

  @Test
  void nodesThatGatherAtOnceMakeOneMailOfTheDay() throws Exception {
    choose(Delivery.DAILY);
    for (int i = 0; i < 20; i++) {
      Database.inTransaction(this::approve);
    }
    atOnce(
        4,
        () -> {
          Function<EntityManager, Optional<UUID>> gather =
              manager -> new PostRooms(manager, post).daily(NEXT_DAY).gatherNext();
          while (Database.inTransaction(gather).isPresent()) {
            pause();
          }
          return null;
        });
    drainAt(NEXT_DAY, post);
    assertEquals(1, delivered.size());
    assertTrue(board().stream().allMatch(one -> one.mail().equals(Optional.of(delivered.get(0)))));
  }

  private void take(Post.Letter letter) {
    delivered.add(letter.mail().id());
    names.add(letter.mail().messageId());
  }

  private Object approve(EntityManager manager) {
    Fact fact = Fact.done(Act.APPROVED, told.interview().id(), "");
    OtherAdapters.herald(manager, post).sees(told.interview(), fact, told.reviewer(), NOON);
    return fact;
  }

  private void choose(Delivery delivery) {
    Database.inTransaction(
        manager -> {
          Optional<MailAddress> address = Optional.of(new MailAddress("elise@example.org"));
          new PostRooms(manager, post)
              .letterbox()
              .settle(address, Map.of(NoticeKind.APPROVED, delivery), told.person());
          return address;
        });
  }

  private List<Notice> board() {
    return Database.inTransaction(
        manager -> new PostRooms(manager, post).notices().of(told.person().account(), 0, 100));
  }

  private static Void drain(Post post) {
    return drainAt(NOON, post);
  }

  private static Void drainAt(Instant now, Post post) {
    Function<EntityManager, Optional<Mailing.Tried>> send =
        manager -> new PostRooms(manager, post).mailing(now).sendNext();
    while (Database.inTransaction(send).isPresent()) {
      Thread.onSpinWait();
    }
    return null;
  }

  private static void atOnce(int senders, Callable<Void> work) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(senders);
    try {
      for (Future<Void> done : crowd.invokeAll(Collections.nCopies(senders, work))) {
        done.get();
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  private static void kill(Object backend) {
    Database.inTransaction(
        manager ->
            manager
                .createNativeQuery("select pg_terminate_backend(:backend)")
                .setParameter("backend", backend)
                .getSingleResult());
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The moment at which the mail server has said yes, and this server dies. */
  private static final class ConnectionKilled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
