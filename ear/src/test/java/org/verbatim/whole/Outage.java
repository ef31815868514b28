package org.verbatim.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A time in which the database of the product answers nothing; it ends when this is closed. */
public final class Outage implements AutoCloseable {

  private final List<String> processes;

  private Outage(List<String> processes) {
    this.processes = processes;
  }

  /** The database of the running product stops now. */
  public static Outage ofTheDatabase() {
    Outage outage = new Outage(processes(Product.running().home().resolve("database")));
    outage.signal("-STOP");
    return outage;
  }

  /** The database goes on. */
  @Override
  public void close() {
    signal("-CONT");
  }

  private static List<String> processes(Path data) {
    try {
      String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
      ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      return Stream.concat(Stream.of(server), server.descendants())
          .map(process -> Long.toString(process.pid()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void signal(String name) {
    List<String> command = new ArrayList<>(List.of("kill", name));
    command.addAll(processes);
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
