package org.verbatim.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The views of the web module, as files. */
final class Views {

  private static final Path WEBAPP = Path.of("src/main/webapp");

  private Views() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}
