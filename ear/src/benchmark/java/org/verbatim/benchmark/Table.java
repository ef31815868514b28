package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What was measured, line by line, with the load of the machine at that moment. */
final class Table {

  Table() {
    System.out.println();
    System.out.println("| what | measured | p99 | of nginx, or goal | load |");
    System.out.println("|---|---|---|---|---|");
  }

  /** What readers get, beside what nginx sends of the same bytes. */
  void reading(String what, Wrk.Result ours, Wrk.Result nginx) {
    line(
        what,
        "%.0f/s".formatted(ours.rate()),
        "%.1f ms".formatted(ours.p99()),
        "%.3f × (%.0f/s, p99 %.1f ms)"
            .formatted(ours.rate() / nginx.rate(), nginx.rate(), nginx.p99()));
  }

  void line(String what, String measured, String p99, String beside) {
    System.out.printf("| %s | %s | %s | %s | %s |%n", what, measured, p99, beside, load());
  }

  void line(String what, Times times, String beside) {
    line(what, "%.1f ms".formatted(times.median()), "%.1f ms".formatted(times.p99()), beside);
  }

  static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static {
    Locale.setDefault(Locale.ROOT);
  }
}
