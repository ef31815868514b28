package org.verbatim.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.refusal.Refused;

/** Which files become pictures, what is left of them, and what is refused. */
class ImageIntakeTest {

  @Test
  void aPhotographIsKeptInEachWidthUpToItsOwn() {
    Picture picture = ImageIntake.take(Files.jpeg(1100, 550));
    assertEquals(List.of(320, 640, 960, 1100), widths(picture));
    assertEquals(1100, picture.width());
    assertEquals(550, picture.height());
    assertEquals(PictureType.JPEG, picture.type());
  }

  @Test
  void aLargeOneIsKeptNoWiderThanAnyScreenNeeds() {
    Picture picture = ImageIntake.take(Files.jpeg(4000, 1000));
    assertEquals(List.of(320, 640, 960, 1440, 2000), widths(picture));
    assertEquals(500, picture.height());
  }

  @Test
  void aSmallOneIsNotMadeLarger() {
    assertEquals(List.of(40), widths(ImageIntake.take(Files.png(40, 30))));
  }

  @Test
  void everyVariantIsAPictureOfTheSizeItSays() throws IOException {
    for (Picture.Variant variant : ImageIntake.take(Files.jpeg(1100, 550)).variants()) {
      BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(variant.bytes()));
      assertEquals(variant.width(), decoded.getWidth());
      assertEquals(variant.height(), decoded.getHeight());
      assertTrue(new Color(decoded.getRGB(2, 2)).getRed() > 200, "the left side is still red");
    }
  }

  @Test
  void whatIsTransparentStaysSoAndWhatIsOpaqueBecomesAJpeg() {
    assertEquals(PictureType.PNG, ImageIntake.take(Files.transparentPng(400, 300)).type());
    assertEquals(PictureType.JPEG, ImageIntake.take(Files.opaquePngWithAlphaChannel(9, 9)).type());
    assertEquals(PictureType.JPEG, ImageIntake.take(Files.gif(40, 30)).type());
  }

  @Test
  void webpIsRead() {
    Picture picture = ImageIntake.take(Files.WEBP);
    assertEquals(1, picture.width());
    assertEquals(1, picture.height());
  }

  @ParameterizedTest
  @CsvSource({"1,400,200", "2,400,200", "3,400,200", "6,200,400", "8,200,400"})
  void aPictureIsTurnedTheRightWayUp(int orientation, int width, int height) {
    Picture picture = ImageIntake.take(Files.jpegWithExif(400, 200, orientation));
    assertEquals(width, picture.width());
    assertEquals(height, picture.height());
  }

  @Test
  void aPictureUpsideDownIsTurnedRound() throws IOException {
    Picture picture = ImageIntake.take(Files.jpegWithExif(400, 200, 3));
    byte[] widest = picture.variants().get(picture.variants().size() - 1).bytes();
    BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(widest));
    assertTrue(new Color(decoded.getRGB(5, 100)).getBlue() > 200, "blue is now on the left");
  }

  @Test
  void aLargePictureOnItsSideIsAsWideAsItIsSeen() {
    Picture picture = ImageIntake.take(Files.jpegWithExif(4800, 2400, 6));
    assertEquals(2000, picture.width());
    assertEquals(4000, picture.height());
  }

  @Test
  void whereItWasTakenStaysBehind() {
    byte[] file = Files.jpegWithExif(400, 200, 1);
    assertTrue(text(file).contains("SECRET"));
    for (Picture.Variant variant : ImageIntake.take(file).variants()) {
      assertFalse(text(variant.bytes()).contains("SECRET"));
      assertFalse(text(variant.bytes()).contains("Exif"));
    }
  }

  @Test
  void theSameFileHasTheSameHash() {
    String hash = ImageIntake.take(Files.jpeg(400, 200)).hash();
    assertEquals(hash, ImageIntake.take(Files.jpeg(400, 200)).hash());
    assertTrue(hash.matches("[0-9a-f]{64}"), hash);
  }

  @Test
  void aPngOfSixtyThousandPixelsASideIsRefusedAtOnce() {
    byte[] giant = Files.pngThatSaysItIs(60_000, 60_000);
    assertRefused(MediaRefusal.TOO_MANY_PIXELS, giant);
    assertTimeout(Duration.ofMillis(200), () -> assertRefused(MediaRefusal.TOO_MANY_PIXELS, giant));
  }

  @ParameterizedTest
  @CsvSource({"20001,10", "10,20001", "8000,6251"})
  void tooManyPixelsAreRefused(int width, int height) {
    assertRefused(MediaRefusal.TOO_MANY_PIXELS, Files.pngThatSaysItIs(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
      })
  void svgIsRefusedByName(String svg) {
    assertRefused(MediaRefusal.SVG_NOT_ACCEPTED, Files.of(svg));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n1 0 obj",
        "bonjour",
        "<html><body>x</body></html>",
        "PK\u0003\u0004",
        "BM______________________________",
        "II*\u0000\b\u0000\u0000\u0000",
        "\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic",
        "#!/bin/sh\nrm -rf /",
        "\u0000"
      })
  void whatIsNoPictureIsRefusedWhateverItIsCalled(String content) {
    assertRefused(MediaRefusal.NOT_A_PICTURE, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused(MediaRefusal.EMPTY_FILE, new byte[0]);
  }

  @Test
  void aFileOfMoreThanTwentyMegabytesIsReadNoFurther() {
    Endless endless = new Endless();
    Refused refused = assertThrows(Refused.class, () -> ImageIntake.take(endless));
    assertEquals(MediaRefusal.FILE_TOO_LARGE, refused.reason());
    assertEquals(List.of(20), refused.details());
    assertTrue(endless.read <= ImageIntake.MOST_BYTES + 64 * 1024);
  }

  @ParameterizedTest
  @EnumSource(PictureType.class)
  void aFileThatEndsTooEarlyIsRefused(PictureType type) {
    byte[] whole = fileOf(type);
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, Math.max(20, whole.length * part / 10));
      Refused refused = assertThrows(Refused.class, () -> ImageIntake.take(cut));
      assertEquals(MediaRefusal.UNREADABLE_PICTURE, refused.reason());
    }
  }

  @ParameterizedTest
  @EnumSource(PictureType.class)
  void aDamagedFileIsRefusedOrReadButNothingElse(PictureType type) {
    byte[] whole = fileOf(type);
    for (int i = 12; i < whole.length; i += Math.max(1, whole.length / 60)) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) 0x5A;
      try {
        ImageIntake.take(damaged);
      } catch (Refused refused) {
        assertTrue(refused.reason() instanceof MediaRefusal);
      }
    }
  }

  @Test
  void theStreamIsTakenLikeItsBytes() {
    byte[] file = Files.jpeg(30, 20);
    InputStream stream = new ByteArrayInputStream(file);
    Picture picture = ImageIntake.take(stream);
    assertArrayEquals(
        ImageIntake.take(file).variants().get(0).bytes(), picture.variants().get(0).bytes());
  }

  private static byte[] fileOf(PictureType type) {
    return switch (type) {
      case JPEG -> Files.jpeg(300, 200);
      case PNG -> Files.png(300, 200);
      case GIF -> Files.gif(300, 200);
      case WEBP -> Files.WEBP;
    };
  }

  private static List<Integer> widths(Picture picture) {
    return picture.variants().stream().map(Picture.Variant::width).toList();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static void assertRefused(MediaRefusal reason, byte[] file) {
    assertEquals(reason, assertThrows(Refused.class, () -> ImageIntake.take(file)).reason());
  }

  private static final class Endless extends InputStream {

    private long read;

    @Override
    public int read() {
      read++;
      return 'x';
    }
  }
}
