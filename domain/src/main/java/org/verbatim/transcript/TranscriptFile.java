package org.verbatim.transcript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.verbatim.text.Letters;

/** The original of a transcript, byte by byte as it came. It never leaves the desk. */
@Entity
@Table(name = "transcript_file")
public class TranscriptFile {

  private static final int LONGEST_NAME = 200;

  @Id private UUID transcript;

  @Column(nullable = false, updatable = false)
  private String name;

  @Column(nullable = false, updatable = false)
  private byte[] bytes;

  /** For the persistence provider. */
  protected TranscriptFile() {}

  TranscriptFile(String name, byte[] bytes) {
    this.transcript = UUID.randomUUID();
    this.name = shortened(Letters.asTyped(name));
    this.bytes = bytes.clone();
  }

  /** The end of a name says more than its beginning; folders before it say nothing. */
  private static String shortened(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.substring(Math.max(0, last.length() - LONGEST_NAME));
  }

  /** The id of the transcript. */
  public UUID transcript() {
    return transcript;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** The bytes as they came. */
  public byte[] bytes() {
    return bytes.clone();
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
