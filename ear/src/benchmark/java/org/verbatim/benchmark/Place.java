package org.verbatim.benchmark;

import java.nio.file.Path;

/**
 * Where a run works.
 *
 * @param wlp the server's installation, with the server "benchmark" in it
 * @param home what the run leaves: database, logs, generated files
 * @param port where Verbatim answers; nginx takes the next
 */
record Place(Path wlp, Path home, int port) {

  static Place fromProperties() {
    return new Place(
        Path.of(System.getProperty("benchmark.wlp")),
        Path.of(System.getProperty("benchmark.home")),
        Integer.getInteger("benchmark.port"));
  }

  Path database() {
    return home.resolve("database");
  }

  String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}
