package org.verbatim.media;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Cameras do not turn a picture; they write down (in EXIF) how it is to be turned. */
final class Orientations {

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private Orientations() {}

  static Orientation of(byte[] file, PictureType type) throws IOException {
    return exif(file, type).flatMap(Orientations::in).orElse(Orientation.TOP_LEFT);
  }

  /** Whether width and height change places when it is turned. */
  static boolean liesOnItsSide(Orientation orientation) {
    return orientation.compareTo(Orientation.LEFT_TOP) >= 0;
  }

  static BufferedImage turned(BufferedImage image, Orientation orientation) {
    if (orientation == Orientation.TOP_LEFT) {
      return image;
    }
    return ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
  }

  /** A note that cannot be read turns nothing: the picture itself may be sound. */
  private static Optional<Orientation> in(byte[] exif) {
    try {
      return Optional.ofNullable(ExifUtils.getOrientationFromExif(exif));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> exif(byte[] file, PictureType type) throws IOException {
    return switch (type) {
      case JPEG -> inJpeg(file);
      case WEBP -> inWebp(file);
      case PNG, GIF -> Optional.empty();
    };
  }

  private static Optional<byte[]> inJpeg(byte[] file) throws IOException {
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif");
      return segments.stream().findFirst().map(Orientations::bytesOf);
    }
  }

  private static byte[] bytesOf(JPEGSegment segment) {
    try {
      return segment.segmentData().readAllBytes();
    } catch (IOException impossible) {
      throw new IllegalStateException("Bytes in memory cannot be read", impossible);
    }
  }

  private static Optional<byte[]> inWebp(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(12);
    while (bytes.remaining() >= 8) {
      int name = bytes.getInt();
      int length = bytes.getInt();
      if (length < 0 || length > bytes.remaining()) {
        return Optional.empty();
      }
      if (name == 0x46495845) {
        return Optional.of(withHeader(file, bytes.position(), length));
      }
      bytes.position(Math.min(bytes.limit(), bytes.position() + length + (length & 1)));
    }
    return Optional.empty();
  }

  private static byte[] withHeader(byte[] file, int start, int length) {
    byte[] content = Arrays.copyOfRange(file, start, start + length);
    if (Arrays.equals(EXIF, Arrays.copyOf(content, EXIF.length))) {
      return content;
    }
    return ByteBuffer.allocate(EXIF.length + length).put(EXIF).put(content).array();
  }
}
