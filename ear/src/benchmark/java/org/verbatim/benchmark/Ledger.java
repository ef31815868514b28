package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the server promised to have kept. An entry is on the disk, flushed, before the next save
 * begins; one that only says "attempted" promises nothing, but explains what may be found.
 */
final class Ledger implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final AtomicInteger promises = new AtomicInteger();

  Ledger(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("acknowledged"))
        .forEach(line -> promises.incrementAndGet());
  }

  void attempted(UUID interview, int version, String hash) {
    write("attempted", interview, version, hash);
  }

  void acknowledged(UUID interview, int version, String hash) {
    write("acknowledged", interview, version, hash);
    promises.incrementAndGet();
  }

  /** How many saves were acknowledged. */
  int promises() {
    return promises.get();
  }

  private synchronized void write(String what, UUID interview, int version, String hash) {
    try {
      String line = String.join(" ", what, interview.toString(), "" + version, hash) + "\n";
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The interviews that were written, two of them. */
  List<UUID> interviews() throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> UUID.fromString(line.split(" ")[1]))
        .distinct()
        .toList();
  }

  /** The last version of an interview that was promised, and what may stand for each version. */
  Kept of(UUID interview) throws IOException {
    Map<Integer, String> acknowledged = new HashMap<>();
    Map<Integer, String> attempted = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ");
      if (words[1].equals(interview.toString())) {
        (words[0].equals("acknowledged") ? acknowledged : attempted)
            .put(Integer.parseInt(words[2]), words[3]);
      }
    }
    return new Kept(acknowledged, attempted);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** What is known of one interview, by version. */
  record Kept(Map<Integer, String> acknowledged, Map<Integer, String> attempted) {

    int last() {
      return acknowledged.keySet().stream().mapToInt(version -> version).max().orElse(1);
    }

    /** Whether this may stand: the last promise, or the one attempt that came after it. */
    boolean allows(int version, String hash) {
      if (version == 1) {
        return acknowledged.isEmpty();
      }
      return version == last()
          ? hash.equals(acknowledged.get(version))
          : version == last() + 1 && hash.equals(attempted.get(version));
    }
  }
}
