package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The load: 32 connections from two threads. */
final class Wrk {

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
  private static final Pattern WRONG = Pattern.compile("Non-2xx[^\n]*");

  private final int seconds;
  private final Path home;

  Wrk(Path home, int seconds) {
    this.home = home;
    this.seconds = seconds;
  }

  /** Asks for one address again and again. */
  Result one(String address) {
    return run(seconds, address);
  }

  /** Asks for addresses at random, generated-1 to generated-1000. */
  Result random(String site, int count) {
    try {
      Path script = home.resolve("random.lua");
      Files.writeString(
          script,
          """
          local seed = 0
          function setup(thread) seed = seed + 1; thread:set("mine", seed) end
          function init(args) math.randomseed(mine) end
          function request()
            return wrk.format("GET", "/interviews/generated-" .. math.random(%d))
          end
          """
              .formatted(count));
      return run(seconds, "-s", script.toString(), site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, for as long as a machine takes to warm up. */
  void warm(String address) {
    run(Math.max(2, seconds / 2), address);
  }

  private static Result run(int seconds, String... what) {
    List<String> command =
        Stream.concat(
                Stream.of("wrk", "-c32", "-t2", "-d" + seconds + "s", "--latency"), Stream.of(what))
            .collect(Collectors.toList());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return Result.of(new String(process.getInputStream().readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Requests per second, and what 99 of 100 waited at most, in milliseconds. */
  record Result(double rate, double p99) {

    static Result of(String output) {
      Matcher wrong = WRONG.matcher(output);
      Matcher rate = RATE.matcher(output);
      Matcher p99 = P99.matcher(output);
      if (wrong.find() || !rate.find() || !p99.find()) {
        throw new IllegalStateException("wrk says:\n" + output);
      }
      double unit = p99.group(2).equals("us") ? 0.001 : p99.group(2).equals("ms") ? 1 : 1000;
      return new Result(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * unit);
    }
  }
}
