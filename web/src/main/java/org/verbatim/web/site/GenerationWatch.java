package org.verbatim.web.site;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Knows which generation of the site is online without asking the database for each reader: it
 * looks at most once in a while, and at once after something was done at the desk of this server.
 */
final class GenerationWatch {

  private static final Logger LOG = Logger.getLogger(GenerationWatch.class.getName());

  private final LongSupplier generation;
  private final LongSupplier nanoseconds;
  private final long pause;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile long known = -1;
  private volatile long lookedAt;
  private volatile boolean mustLook = true;

  GenerationWatch(LongSupplier generation, LongSupplier nanoseconds, Duration pause) {
    this.generation = generation;
    this.nanoseconds = nanoseconds;
    this.pause = pause.toNanos();
  }

  /** The generation, as of a moment ago. */
  long current() {
    if (mustLook) {
      looking.lock();
    } else if (isFresh() || !looking.tryLock()) {
      return known;
    }
    try {
      return mustLook || !isFresh() ? look() : known;
    } finally {
      looking.unlock();
    }
  }

  /** Something was done: whoever reads next must see it. */
  void lookAgain() {
    mustLook = true;
  }

  private boolean isFresh() {
    return nanoseconds.getAsLong() - lookedAt < pause;
  }

  private long look() {
    mustLook = false;
    try {
      known = generation.getAsLong();
    } catch (RuntimeException unreachable) {
      // Readers go on with what is kept: for them, an old page is better than none.
      LOG.log(Level.WARNING, "What is online cannot be asked for now", unreachable);
    }
    lookedAt = nanoseconds.getAsLong();
    return known;
  }
}
