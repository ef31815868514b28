package org.verbatim.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageCacheTest {

  private final PageCache cache = new PageCache(1 << 20);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aPageIsMadeOnce() {
    StoredPage first = cache.get(1, "/", this::page);

    assertEquals(first, cache.get(1, "/", this::page));
    assertEquals(1, made.get());
  }

  @Test
  void whatWasMadeBeforeAPublicationIsNotServedAfterIt() {
    cache.get(1, "/", this::page);
    cache.get(2, "/", this::page);

    assertEquals(2, made.get());
  }

  @Test
  void aPageThatFailsIsMadeAgain() {
    assertThrows(IllegalStateException.class, () -> cache.get(1, "/", this::failure));
    cache.get(1, "/", this::page);

    assertEquals(1, made.get());
  }

  @Test
  void aCacheWithoutRoomMakesEachPageAnew() {
    PageCache none = new PageCache(0);
    none.get(1, "/", this::page);
    none.get(1, "/", this::page);

    assertEquals(2, made.get());
  }

  @Test
  void whatIsNotFoundIsNotKept() {
    cache.get(1, "/nowhere", this::nothing);
    cache.get(1, "/nowhere", this::nothing);

    assertEquals(2, made.get());
  }

  @Test
  void thirtyReadersAtOnceMakeAPageOnce() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    ExecutorService readers = Executors.newFixedThreadPool(30);
    try {
      List<Future<StoredPage>> answers = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        answers.add(readers.submit(() -> cache.get(1, "/", () -> slowly(gate))));
      }
      gate.countDown();
      for (Future<StoredPage> answer : answers) {
        answer.get();
      }
    } finally {
      readers.shutdown();
    }

    assertEquals(1, made.get());
  }

  private StoredPage slowly(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return page();
  }

  private StoredPage page() {
    made.incrementAndGet();
    return StoredPage.of(200, "text/html", "Bonjour");
  }

  private StoredPage nothing() {
    made.incrementAndGet();
    return StoredPage.of(404, "text/html", "Rien");
  }

  private StoredPage failure() {
    throw new IllegalStateException("no database");
  }
}
