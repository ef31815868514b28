package org.verbatim.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that runs on a data directory, found by the process id that it left there. */
record Orphan(ProcessHandle process) {

  private static final long PATIENCE_SECONDS = 20;

  /** The running server of that directory, if there is one. */
  static Optional<Orphan> in(Path directory) {
    try {
      String pid = Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip();
      return ProcessHandle.of(Long.parseLong(pid))
          .filter(ProcessHandle::isAlive)
          .filter(Orphan::isPostgres)
          .map(Orphan::new);
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
      return Optional.empty();
    }
  }

  /** Process ids are used again: after a reboot another program may have this one. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }

  /** Ends it: in good order if it obeys, otherwise at once; its log makes good what is missing. */
  void end() {
    process.destroy();
    if (!isGoneWithin(PATIENCE_SECONDS)) {
      process.destroyForcibly();
      isGoneWithin(PATIENCE_SECONDS);
    }
  }

  private boolean isGoneWithin(long seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
