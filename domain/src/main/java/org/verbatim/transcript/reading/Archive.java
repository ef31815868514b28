package org.verbatim.transcript.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.verbatim.refusal.Refused;

/**
 * The parts of a word processor's file that are read. All entries are counted, and unfolded no
 * further than a document of this size can reach; nothing is ever written to a disk, so that the
 * name of an entry leads nowhere.
 */
final class Archive {

  static final int MOST_ENTRIES = 2_000;
  static final int MOST_EXPANDED = 64 << 20;
  static final int MOST_OF_A_PART = 24 << 20;
  static final int MOST_TIMES_ITS_SIZE = 200;

  private static final int FREE_OF_RATIO = 1 << 20;
  private static final Set<String> MACROS = Set.of("word/vbaproject.bin", "word/vbadata.xml");

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final byte[] buffer = new byte[8192];
  private final int size;
  private long expanded;
  private int entries;

  private Archive(int size) {
    this.size = size;
  }

  /** The parts with such names, as far as they are there, in their order. */
  static Map<String, byte[]> open(byte[] file, Predicate<String> wanted) {
    Archive archive = new Archive(file.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.take(entry.getName(), zip, wanted);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw refused(ReadingRefusal.TRANSCRIPT_DAMAGED, damaged);
    }
    return archive.parts;
  }

  private void take(String name, InputStream zip, Predicate<String> wanted) throws IOException {
    boolean macro = MACROS.contains(name.toLowerCase(java.util.Locale.ROOT));
    boolean twice = parts.containsKey(name);
    if (++entries > MOST_ENTRIES || macro || twice) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_UNSAFE);
    }
    ByteArrayOutputStream kept = wanted.test(name) ? new ByteArrayOutputStream() : null;
    long before = expanded;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      expanded += read;
      refuseBomb(expanded - before);
      if (kept != null) {
        kept.write(buffer, 0, read);
      }
    }
    if (kept != null) {
      parts.put(name, kept.toByteArray());
    }
  }

  private void refuseBomb(long ofThisPart) {
    boolean unfolds = expanded > FREE_OF_RATIO && expanded > (long) size * MOST_TIMES_ITS_SIZE;
    if (unfolds || expanded > MOST_EXPANDED || ofThisPart > MOST_OF_A_PART) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_UNSAFE);
    }
  }

  static Refused refused(ReadingRefusal reason, Exception cause) {
    Refused refused = new Refused(reason);
    refused.initCause(cause);
    return refused;
  }
}
