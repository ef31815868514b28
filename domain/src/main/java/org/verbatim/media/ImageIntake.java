package org.verbatim.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.verbatim.refusal.Refused;

/**
 * Takes pictures in. What a file is called counts for nothing: it is what its bytes are. It is
 * decoded, turned the right way up and drawn anew, so that the place where it was taken, hidden
 * programs and everything else that cannot be seen stay behind.
 */
public final class ImageIntake {

  /** The most bytes a file may have. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  /** A decoded picture needs hundreds of megabytes: never two of them at once. */
  private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

  private ImageIntake() {}

  /**
   * Reads a file to its end, but not further than it may reach, and takes the picture in.
   *
   * @throws Refused for a {@link MediaRefusal}
   */
  public static Picture take(InputStream file) {
    try {
      return take(file.readNBytes(MOST_BYTES + 1));
    } catch (IOException broken) {
      throw new UncheckedIOException("The file did not arrive", broken);
    }
  }

  /**
   * Takes the picture in.
   *
   * @throws Refused for a {@link MediaRefusal}
   */
  public static Picture take(byte[] file) {
    if (file.length == 0) {
      throw new Refused(MediaRefusal.EMPTY_FILE);
    }
    if (file.length > MOST_BYTES) {
      throw new Refused(MediaRefusal.FILE_TOO_LARGE, MOST_BYTES / 1024 / 1024);
    }
    PictureType type = RealType.of(file);
    if (!type.isWhole(file)) {
      throw new Refused(MediaRefusal.UNREADABLE_PICTURE);
    }
    ONE_AT_A_TIME.acquireUninterruptibly();
    try {
      return taken(file, type);
    } finally {
      ONE_AT_A_TIME.release();
    }
  }

  /** Decoders answer damaged files with whatever exception they stumble over. */
  private static Picture taken(byte[] file, PictureType type) {
    try {
      Orientation orientation = Orientations.of(file, type);
      BufferedImage decoded = Decoder.decode(file, type);
      BufferedImage small = Variants.shrunk(decoded, Orientations.liesOnItsSide(orientation));
      return Variants.of(Orientations.turned(small, orientation));
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      Refused refused = new Refused(MediaRefusal.UNREADABLE_PICTURE);
      refused.initCause(damaged);
      throw refused;
    }
  }
}
