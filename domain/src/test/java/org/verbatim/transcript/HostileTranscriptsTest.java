package org.verbatim.transcript;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbatim.refusal.Refused;
import org.verbatim.transcript.HostileTranscripts.Sent;
import org.verbatim.transcript.proposal.Proposal;
import org.verbatim.transcript.reading.Reading;
import org.verbatim.transcript.reading.ReadingRefusal;
import org.verbatim.transcript.turns.Turns;

class HostileTranscriptsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Test
  void eachIsRefusedOrReadWithinFiveSecondsAndNothingIsFetched() throws IOException {
    try (ServerSocket watched = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      List<Sent> all = HostileTranscripts.all("http://127.0.0.1:" + watched.getLocalPort());
      assertTrue(all.size() >= 200, () -> all.size() + " files");
      assertAll(
          all.stream()
              .map(
                  one ->
                      () -> assertTimeoutPreemptively(PATIENCE, () -> read(one), one::toString)));
      assertFalse(wasAsked(watched));
    }
  }

  private static void read(Sent one) {
    try {
      Proposal proposal = Turns.of(Reading.of(one.file(), "upload.bin"));
      assertFalse(one.refused(), () -> one + " was read: " + proposal.turns().size());
    } catch (Refused refused) {
      assertEquals(ReadingRefusal.class, refused.reason().getClass(), one::toString);
    }
  }

  private static boolean wasAsked(ServerSocket watched) throws IOException {
    watched.setSoTimeout(200);
    try {
      watched.accept().close();
      return true;
    } catch (SocketTimeoutException notYet) {
      return false;
    }
  }
}
