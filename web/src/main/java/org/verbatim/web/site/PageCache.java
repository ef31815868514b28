package org.verbatim.web.site;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages kept ready, by what was online when they were made and by address. However many readers ask
 * for a page that is not there, it is made once; what fails or is not found is not kept, so that
 * nobody can fill the cache with addresses that lead nowhere.
 */
public final class PageCache {

  private final AsyncCache<Key, StoredPage> pages;
  private final boolean keeping;

  /** A cache that holds that many bytes at most; 0 makes each page anew for each reader. */
  public PageCache(long bytes) {
    this.keeping = bytes > 0;
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .<Key, StoredPage>weigher((key, page) -> key.address.length() + page.weight())
            .buildAsync();
  }

  /** The page under that address, made now if it is not there yet. */
  public StoredPage get(long generation, String address, Supplier<StoredPage> making) {
    if (!keeping) {
      return making.get();
    }
    Key key = new Key(generation, address);
    CompletableFuture<@Nullable StoredPage> mine = new CompletableFuture<>();
    CompletableFuture<@Nullable StoredPage> first = pages.asMap().putIfAbsent(key, mine);
    return first == null ? make(key, mine, making) : wait(first);
  }

  /** Lets go of everything: what was made before can not be asked for any more. */
  public void clear() {
    pages.synchronous().invalidateAll();
  }

  private StoredPage make(
      Key key, CompletableFuture<@Nullable StoredPage> mine, Supplier<StoredPage> making) {
    try {
      StoredPage page = making.get();
      mine.complete(page);
      if (!page.isWorthKeeping()) {
        pages.asMap().remove(key, mine);
      }
      return page;
    } finally {
      // Nothing, if it failed: it is not kept then, and those who wait for it are told.
      mine.complete(null);
    }
  }

  private static StoredPage wait(CompletableFuture<@Nullable StoredPage> first) {
    return Optional.ofNullable(first.join())
        .orElseThrow(() -> new IllegalStateException("The page could not be made"));
  }

  private record Key(long generation, String address) {}
}
