package org.verbatim.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of picture that are taken in. Readers are sent JPEG and PNG only. */
public enum PictureType {
  /** Photographs. */
  JPEG("image/jpeg", "jpg", Wholeness::jpeg),
  /** Drawings, and whatever is transparent. */
  PNG("image/png", "png", Wholeness::png),
  /** Taken in, and kept as one of the former. */
  WEBP("image/webp", "webp", Wholeness::webp),
  /** Taken in, its first frame kept as one of the former. */
  GIF("image/gif", "gif", Wholeness::gif);

  private final String mime;
  private final String extension;
  private final Predicate<byte[]> whole;

  PictureType(String mime, String extension, Predicate<byte[]> whole) {
    this.mime = mime;
    this.extension = extension;
    this.whole = whole;
  }

  /** The type that goes by this MIME name, if it is one of these. */
  public static Optional<PictureType> named(String mime) {
    return Arrays.stream(values()).filter(type -> type.mime.equals(mime)).findFirst();
  }

  /** Its MIME name. */
  public String mime() {
    return mime;
  }

  /** What file names of this type end in, without a dot. */
  public String extension() {
    return extension;
  }

  /** Whether the file has its end: decoders guess what a broken one may have shown. */
  boolean isWhole(byte[] file) {
    try {
      return whole.test(file);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
      return false;
    }
  }

  /** Where each format says that it ends. */
  private static final class Wholeness {

    /** An end marker after the last scan; inside a scan those two bytes cannot occur. */
    static boolean jpeg(byte[] file) {
      return lastMarker(file, 0xD9) > lastMarker(file, 0xDA);
    }

    static boolean png(byte[] file) {
      ByteBuffer bytes = ByteBuffer.wrap(file).position(8);
      while (true) {
        int length = bytes.getInt();
        int name = bytes.getInt();
        if (length < 0) {
          return false;
        }
        bytes.position(bytes.position() + length + 4);
        if (name == 0x49454E44) {
          return true;
        }
      }
    }

    static boolean webp(byte[] file) {
      long announced = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL;
      return announced + 8 <= file.length;
    }

    /** Some programs forget the last byte, and some add others: left to the decoder. */
    static boolean gif(byte[] file) {
      return file.length > 13;
    }

    private static int lastMarker(byte[] file, int marker) {
      for (int i = file.length - 2; i >= 0; i--) {
        if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == marker) {
          return i;
        }
      }
      return -1;
    }
  }
}
