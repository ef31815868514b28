package org.verbatim.web.site;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Pages kept ready, by what was online when they were made and by address. However many readers ask
 * for a page that is not there, it is made once; what fails or is not found is not kept, so that
 * nobody can fill the cache with addresses that lead nowhere.
 */
public final class PageCache {

  private final AsyncCache<Key, StoredPage> pages;

  /** A cache that holds that many bytes at most. */
  public PageCache(long bytes) {
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .<Key, StoredPage>weigher((key, page) -> key.address.length() + page.weight())
            .buildAsync();
  }

  /** The page under that address, made now if it is not there yet. */
  public StoredPage get(long generation, String address, Supplier<StoredPage> making) {
    Key key = new Key(generation, address);
    CompletableFuture<StoredPage> mine = new CompletableFuture<>();
    CompletableFuture<StoredPage> first = pages.asMap().putIfAbsent(key, mine);
    return first == null ? make(key, mine, making) : wait(first);
  }

  /** Lets go of everything: what was made before can not be asked for any more. */
  public void clear() {
    pages.synchronous().invalidateAll();
  }

  private StoredPage make(
      Key key, CompletableFuture<StoredPage> mine, Supplier<StoredPage> making) {
    try {
      StoredPage page = making.get();
      mine.complete(page);
      if (!page.isWorthKeeping()) {
        pages.asMap().remove(key, mine);
      }
      return page;
    } catch (RuntimeException | Error failure) {
      mine.completeExceptionally(failure);
      throw failure;
    }
  }

  private static StoredPage wait(CompletableFuture<StoredPage> first) {
    try {
      return first.join();
    } catch (CompletionException failure) {
      throw new IllegalStateException("The page could not be made", failure.getCause());
    }
  }

  private record Key(long generation, String address) {}
}
