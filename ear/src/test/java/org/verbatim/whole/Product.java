package org.verbatim.whole;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The product as people run it: the packaged application on its server, started once for all tests
 * of a run and stopped with it.
 */
public final class Product {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Product running;

  private final String server;
  private final int port;
  private final Process process;

  private Product(String server, int port, Map<String, String> environment) {
    this.server = server;
    this.port = port;
    this.process = launch(environment);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** The product in demonstration mode, with its content loaded. */
  public static synchronized Product running() {
    if (running == null) {
      running = new Product("tested", Integer.getInteger("verbatim.test.port"), Map.of());
      running.ready();
      running.awaitThat(running::isFurnished);
    }
    return running;
  }

  /**
   * A second product beside the first, with a server and data of its own and this environment. It
   * may or may not start: ask it.
   */
  public static Product another(String server, int port, Map<String, String> environment) {
    ServerFolder.of(wlp(), "tested").copyAs(server, port);
    return new Product(server, port, environment);
  }

  /** Waits until it answers. */
  public Product ready() {
    awaitThat(() -> answers("/health/ready"));
    return this;
  }

  /** Waits until its application has given up starting, and ends it: it has nothing to lose. */
  public String refusalToStart() {
    Instant end = Instant.now().plus(PATIENCE);
    while (!hasFailed() && process.isAlive() && Instant.now().isBefore(end)) {
      pause();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return said();
  }

  /** What it printed so far. */
  public String said() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The absolute address of a path. */
  public String at(String path) {
    return "http://localhost:" + port + path;
  }

  /** What the server answers to a reader who asks for a path, redirects not followed. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** What the server answers to a request. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether a path is answered with 200. */
  private boolean answers(String path) {
    try {
      return get(path).statusCode() == 200;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  /** The content of the demonstration comes in behind the first page, all at once. */
  private boolean isFurnished() {
    return get("/interviews").body().contains("href=\"/interviews/");
  }

  private void awaitThat(BooleanSupplier isSo) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isSo.getAsBoolean()) {
      if (!process.isAlive() || hasFailed() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("The server " + server + " does not start: see " + log());
      }
      pause();
    }
  }

  /** The server goes on when the application does not start: waiting longer would be in vain. */
  private boolean hasFailed() {
    return said().contains("CWWKZ0002E");
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process launch(Map<String, String> environment) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(wlp().resolve("bin/server").toString(), "run", server);
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(log().toFile());
      return builder.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it, and its database with it. */
  public void stop() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** The folder in which it keeps its data. */
  public Path home() {
    Properties given = new Properties();
    try (Reader file = Files.newBufferedReader(settings())) {
      given.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Path.of(given.getProperty("verbatim.home"));
  }

  private Path settings() {
    return wlp().resolve("usr/servers").resolve(server).resolve("bootstrap.properties");
  }

  private Path log() {
    return wlp().resolve("../" + server + "-console.log").normalize();
  }

  private static Path wlp() {
    return Path.of(System.getProperty("verbatim.wlp"));
  }
}
