package org.verbatim.web.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A line to a mail server that breaks once, when a mail was taken: before the answer is heard, or
 * when we say goodbye. Afterwards it holds.
 */
final class BreakingLine implements AutoCloseable {

  /** When it breaks. */
  enum When {
    BEFORE_THE_ANSWER,
    AT_THE_GOODBYE
  }

  private final ServerSocket here;
  private final int there;
  private final When when;
  private volatile boolean taken;
  private volatile boolean broke;

  BreakingLine(int there, When when) throws IOException {
    this.there = there;
    this.when = when;
    this.here = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    begin(this::listen);
  }

  int port() {
    return here.getLocalPort();
  }

  boolean broke() {
    return broke;
  }

  private interface Work {
    void run() throws IOException;
  }

  /** A line that is closed ends its work. */
  private static void begin(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() throws IOException {
    while (!here.isClosed()) {
      Socket client = here.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), there);
      begin(() -> answers(client, server));
      begin(() -> words(client, server));
    }
  }

  /** What the mail server says, line by line: after a 354 comes the mail, then the answer to it. */
  private void answers(Socket client, Socket server) throws IOException {
    BufferedReader said =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = client.getOutputStream();
    boolean mail = false;
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (mail && !broke) {
        taken = true;
        if (when == When.BEFORE_THE_ANSWER) {
          breakOff(client, server);
          return;
        }
      }
      mail = line.startsWith("354");
      out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
    client.close();
  }

  private void words(Socket client, Socket server) throws IOException {
    InputStream in = client.getInputStream();
    byte[] some = new byte[8192];
    for (int read = in.read(some); read >= 0; read = in.read(some)) {
      if (taken && !broke) {
        breakOff(client, server);
        return;
      }
      server.getOutputStream().write(some, 0, read);
    }
    server.close();
  }

  /** Not closed in good order, but torn. */
  private void breakOff(Socket client, Socket server) throws IOException {
    broke = true;
    client.setSoLinger(true, 0);
    client.close();
    server.close();
  }

  @Override
  public void close() throws IOException {
    here.close();
  }
}
