package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** What readers get, each beside a file of the same bytes. */
final class Readers {

  private static final String PAGE = "/interviews/generated-500";

  private final Place place;
  private final Table table;
  private final int interviews;
  private final Wrk wrk;
  private final HttpClient client = HttpClient.newHttpClient();
  private double cachedRate;

  Readers(Place place, Table table, int interviews) {
    this.place = place;
    this.table = table;
    this.interviews = interviews;
    this.wrk = new Wrk(place.home(), Integer.getInteger("benchmark.seconds", 8));
  }

  /** Pages that are kept ready. */
  void cached() throws IOException {
    try (Nginx nginx = new Nginx(place.home(), place.port() + 1)) {
      readEach();
      wrk.warm(place.at(PAGE));
      beside(nginx, "one interview page", PAGE);
      String file = nginx.file("random.html", page(PAGE));
      Wrk.Result random = wrk.random(place.at(""), interviews);
      cachedRate = random.rate();
      table.reading("random interview pages", random, wrk.one(file));
      beside(nginx, "the list", "/interviews");
      beside(nginx, "the feed", "/feed.atom");
    }
  }

  /** Afterwards each page is kept ready. */
  private void readEach() {
    IntStream.rangeClosed(1, interviews)
        .parallel()
        .forEach(n -> page("/interviews/generated-" + n));
  }

  private void beside(Nginx nginx, String what, String path) throws IOException {
    String body = page(path);
    String file = nginx.file(path.replaceAll(".*/", "") + ".html", body);
    Wrk.Result ours = wrk.one(place.at(path));
    table.reading(
        what + ", " + body.getBytes(StandardCharsets.UTF_8).length / 1024 + " KB",
        ours,
        wrk.one(file));
  }

  /** Pages that are made for each reader, beside those that were kept ready. */
  void uncached() {
    readEach();
    Wrk.Result made = wrk.random(place.at(""), interviews);
    table.line(
        "random interview pages, no cache",
        "%.0f/s".formatted(made.rate()),
        "%.1f ms".formatted(made.p99()),
        cachedRate == 0
            ? ""
            : "cached is %.1f × this; goal ≥ 8".formatted(cachedRate / made.rate()));
  }

  private String page(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(place.at(path))).build();
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
