package org.verbatim.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of one prepared server. */
record ServerFolder(Path servers, String name) {

  /** What a server writes while it runs: another one begins without. */
  private static final List<String> TRACES = List.of("workarea", "logs", "tranlog");

  static ServerFolder of(Path wlp, String name) {
    return new ServerFolder(wlp.resolve("usr/servers"), name);
  }

  /** Makes the same server under another name, on another port; large files are linked. */
  void copyAs(String other, int port) {
    Path from = servers.resolve(name);
    Path to = servers.resolve(other);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !isTrace(from.relativize(file))).toList()) {
        copy(file, to.resolve(from.relativize(file)));
      }
      Path settings = to.resolve("bootstrap.properties");
      String changed =
          Files.readString(settings)
              .replaceAll("(?m)^http.port=.*$", "http.port=" + port)
              .replaceAll("(?m)^(verbatim.home=.*/).*$", "$1" + other);
      Files.delete(settings);
      Files.writeString(settings, changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTrace(Path file) {
    return TRACES.contains(file.getName(0).toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
    } else {
      Files.deleteIfExists(to);
      Files.createLink(to, from);
    }
  }
}
