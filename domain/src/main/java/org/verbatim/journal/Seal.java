package org.verbatim.journal;

import java.io.Serializable;
import java.util.HexFormat;

/**
 * The keyed hash of something, in hexadecimal digits.
 *
 * @param hex 64 digits, in lower case
 */
public record Seal(String hex) implements Serializable {

  /** What stands before the first row of the journal. */
  public static final Seal NONE = new Seal("0".repeat(64));

  /**
   * A seal as it is written.
   *
   * @throws IllegalArgumentException unless it has 64 hexadecimal digits in lower case
   */
  public Seal {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("No seal: " + hex);
    }
  }

  /** The seal with these 32 bytes. */
  public static Seal of(byte[] bytes) {
    return new Seal(HexFormat.of().formatHex(bytes));
  }

  /** Its 32 bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
