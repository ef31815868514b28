package org.verbatim.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files to upload, made on the spot. */
final class Files {

  /** 2 × 1 pixels, lossless. */
  static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");

  private Files() {}

  /** Red on the left, blue on the right, with a white top line. */
  static byte[] jpeg(int width, int height) {
    return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  static byte[] png(int width, int height) {
    return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  static byte[] gif(int width, int height) {
    return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "gif");
  }

  static byte[] transparentPng(int width, int height) {
    BufferedImage image = drawn(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00FFFFFF);
    return written(image, "png");
  }

  static byte[] opaquePngWithAlphaChannel(int width, int height) {
    return written(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  /** A JPEG whose EXIF says how to turn it, and where it was taken. */
  static byte[] jpegWithExif(int width, int height, int orientation) {
    byte[] plain = jpeg(width, height);
    byte[] tiff = tiff(orientation);
    int length = 2 + 6 + tiff.length;
    return ByteBuffer.allocate(plain.length + 2 + length)
        .put(plain, 0, 2)
        .put((byte) 0xFF)
        .put((byte) 0xE1)
        .putShort((short) length)
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
        .put(tiff)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  /** A PNG of a few bytes that says it is that large. */
  static byte[] pngThatSaysItIs(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 check = new CRC32();
    check.update(header.array());
    return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
        .putInt(13)
        .put(header.array())
        .putInt((int) check.getValue())
        .putInt(0)
        .put("IEND".getBytes(StandardCharsets.US_ASCII))
        .putInt(0xAE426082)
        .array();
  }

  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] tiff(int orientation) {
    byte[] place = "GPS 48.8584 2.2945 SECRET".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer bytes = ByteBuffer.allocate(8 + 2 + 24 + 4 + place.length);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 2);
    bytes.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
    bytes.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
    return bytes.putInt(0).put(place).array();
  }

  private static BufferedImage drawn(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  private static byte[] written(BufferedImage image, String format) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
