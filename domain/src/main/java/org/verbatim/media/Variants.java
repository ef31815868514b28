package org.verbatim.media;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Draws a picture anew in each width, from the widest down, and encodes it. */
final class Variants {

  private static final float QUALITY = 0.85f;

  private Variants() {}

  /** Down to what the widest variant needs, so that all that follows works on a small picture. */
  static BufferedImage shrunk(BufferedImage decoded, boolean onItsSide) throws IOException {
    int shown = onItsSide ? decoded.getHeight() : decoded.getWidth();
    if (shown <= Widths.WIDEST) {
      return decoded;
    }
    double scale = (double) Widths.WIDEST / shown;
    int width = Math.max(1, (int) Math.round(decoded.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(decoded.getHeight() * scale));
    return resized(decoded, width, height);
  }

  static Picture of(BufferedImage decoded) throws IOException {
    PictureType type = isTransparent(decoded) ? PictureType.PNG : PictureType.JPEG;
    BufferedImage image = redrawn(decoded, type);
    List<Integer> widths = new ArrayList<>(Widths.of(image.getWidth()));
    Collections.reverse(widths);
    List<Picture.Variant> variants = new ArrayList<>();
    for (int width : widths) {
      image = narrowed(image, width);
      variants.add(new Picture.Variant(width, image.getHeight(), encoded(image, type)));
    }
    Picture.Variant widest = variants.get(0);
    Collections.reverse(variants);
    return new Picture(sha256(widest.bytes()), widest.width(), widest.height(), type, variants);
  }

  /** In plain sRGB, whatever colours the file came with. */
  private static BufferedImage redrawn(BufferedImage decoded, PictureType type) {
    boolean opaque = type == PictureType.JPEG;
    int colours = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    if (decoded.getType() == colours) {
      return decoded;
    }
    BufferedImage drawn = new BufferedImage(decoded.getWidth(), decoded.getHeight(), colours);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setComposite(AlphaComposite.Src);
    graphics.drawImage(decoded, 0, 0, null);
    graphics.dispose();
    return drawn;
  }

  private static BufferedImage narrowed(BufferedImage image, int width) throws IOException {
    if (image.getWidth() == width) {
      return image;
    }
    int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
    return resized(image, width, height);
  }

  private static BufferedImage resized(BufferedImage image, int width, int height)
      throws IOException {
    boolean alpha = image.getColorModel().hasAlpha();
    return Thumbnails.of(image)
        .forceSize(width, height)
        .imageType(alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
        .asBufferedImage();
  }

  private static boolean isTransparent(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return false;
    }
    int[] pixels =
        ((DataBufferInt) redrawn(image, PictureType.PNG).getRaster().getDataBuffer()).getData();
    for (int pixel : pixels) {
      if (pixel >>> 24 != 0xFF) {
        return true;
      }
    }
    return false;
  }

  private static byte[] encoded(BufferedImage image, PictureType type) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(type.extension()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (type == PictureType.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
