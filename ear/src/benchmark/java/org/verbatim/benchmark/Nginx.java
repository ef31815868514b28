package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The measure of things: nginx that sends the same bytes as a file. */
final class Nginx implements AutoCloseable {

  private static final String CONFIGURATION =
      """
      daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log;
      events { worker_connections 256; }
      http {
        access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
        default_type text/html;
        client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fcgi;
        uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
        open_file_cache max=100 inactive=60s;
        server { listen 127.0.0.1:%2$d; root %1$s/files; }
      }
      """;

  private final Path home;
  private final int port;
  private final Process process;

  Nginx(Path parent, int port) throws IOException {
    this.home = parent.resolve("nginx");
    this.port = port;
    Files.createDirectories(home.resolve("files"));
    // Its workers are somebody else, and may have to pass through.
    Path configuration = home.resolve("nginx.conf");
    Files.writeString(configuration, user() + CONFIGURATION.formatted(home, port));
    this.process =
        new ProcessBuilder("nginx", "-p", home.toString(), "-c", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("console.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    Pause.of(500);
    if (!process.isAlive()) {
      throw new IllegalStateException("nginx does not start: see " + home);
    }
  }

  private static String user() {
    return System.getProperty("user.name").equals("root") ? "user root; " : "";
  }

  /** The address of a file with these bytes. */
  String file(String name, String text) throws IOException {
    Files.writeString(home.resolve("files").resolve(name), text);
    return "http://127.0.0.1:" + port + "/" + name;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
