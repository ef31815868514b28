package org.verbatim.media;

import java.util.List;

/**
 * A picture as it is kept: drawn anew, so that nothing of the file that was sent is left but what
 * can be seen, and in several widths.
 *
 * @param hash the SHA-256 of the largest variant's bytes, in lower-case hexadecimal digits
 * @param width the width of the largest variant, in pixels
 * @param height its height
 * @param type what the variants are encoded as
 * @param variants from the narrowest to the widest
 */
public record Picture(
    String hash, int width, int height, PictureType type, List<Variant> variants) {

  /** Copies the list. */
  public Picture {
    variants = List.copyOf(variants);
  }

  /** The picture in one width. */
  @SuppressWarnings("ArrayRecordComponent") // Bytes on their way; never compared.
  public record Variant(int width, int height, byte[] bytes) {}
}
