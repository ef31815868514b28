package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged product, running with a database of its own. */
final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int STEP_MS = 20;

  private final Place place;
  private final Process process;
  private final Duration start;
  private final Duration cpu;

  private Server(Place place, Process process, long begin) {
    this.place = place;
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    awaitFirstPage();
    this.start = Duration.ofNanos(System.nanoTime() - begin);
    this.cpu = java().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Starts it, and comes back when a page of Verbatim is there. */
  static Server start(Place place, Map<String, String> environment) {
    try {
      long begin = System.nanoTime();
      String command = place.wlp().resolve("bin/server").toString();
      ProcessBuilder builder = new ProcessBuilder(command, "run", "benchmark");
      builder.environment().put("DB_URL", "jdbc:embedded-postgresql:" + place.database());
      builder.environment().put("HTTP_HOST", "127.0.0.1");
      builder.environment().put("VERBATIM_BASE_URL", place.at(""));
      builder.environment().putAll(environment);
      builder
          .redirectErrorStream(true)
          .redirectOutput(place.home().resolve("console.log").toFile());
      return new Server(place, builder.start(), begin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From the command to the first page. */
  Duration start() {
    return start;
  }

  /** What processors worked for that: it does not depend on what else the machine does. */
  Duration cpu() {
    return cpu;
  }

  private void awaitFirstPage() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    HttpClient client = HttpClient.newHttpClient();
    while (!answers(client)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("It does not start: see " + place.home() + "/console.log");
      }
      Pause.of(STEP_MS);
    }
  }

  /** Not the front page: before the application is there, the server has one of its own. */
  private boolean answers(HttpClient client) {
    try {
      HttpRequest front = HttpRequest.newBuilder(URI.create(place.at("/interviews"))).build();
      return client.send(front, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the server's Java process holds in memory, in MB. */
  long residentMegabytes() {
    return Long.parseLong(
            status(java()).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", ""))
        / 1024;
  }

  private static List<String> status(ProcessHandle of) {
    try {
      return Files.readAllLines(Path.of("/proc/" + of.pid() + "/status"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessHandle java() {
    return process
        .descendants()
        .filter(one -> one.info().command().map(it -> it.endsWith("/java")).orElse(false))
        .findFirst()
        .orElse(process.toHandle());
  }

  /** Ends server and database as a power cut would. */
  void kill(boolean databaseFirst) {
    ProcessHandle java = java();
    Optional<ProcessHandle> database = Database.in(place.database()).process();
    if (databaseFirst) {
      database.ifPresent(ProcessHandle::destroyForcibly);
      java.destroyForcibly();
    } else {
      java.destroyForcibly();
      database.ifPresent(ProcessHandle::destroyForcibly);
    }
    await(process);
  }

  @Override
  public void close() {
    process.descendants().filter(one -> one.equals(java())).forEach(ProcessHandle::destroy);
    process.destroy();
    await(process);
    Database.in(place.database()).process().ifPresent(ProcessHandle::destroy);
  }

  private static void await(Process process) {
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
