package org.verbatim.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.verbatim.refusal.Refused;

/** Decodes pictures, after having asked them how large they say they are. */
final class Decoder {

  private static final long MOST_PIXELS = 50_000_000;
  private static final int LONGEST_SIDE = 20_000;

  /** Beyond this, every second row and column is enough for the widest variant. */
  private static final long MANY_PIXELS = 24_000_000;

  /** Named, and not looked up: a server's class loaders hide libraries from the look-up. */
  private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();

  private static final ImageReaderSpi JPEG = jpeg();

  private Decoder() {}

  static BufferedImage decode(byte[] file, PictureType type) throws IOException {
    ImageReader reader = reader(type);
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      refuseGiants(reader.getWidth(0), reader.getHeight(0));
      return reader.read(0, thinnedOut(reader));
    } finally {
      reader.dispose();
    }
  }

  private static void refuseGiants(int width, int height) {
    if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
      throw new Refused(MediaRefusal.TOO_MANY_PIXELS, width, height);
    }
  }

  /** Leaves out rows and columns of what is far larger than needed. */
  private static ImageReadParam thinnedOut(ImageReader reader) throws IOException {
    int step = (long) reader.getWidth(0) * reader.getHeight(0) > MANY_PIXELS ? 2 : 1;
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  private static ImageReader reader(PictureType type) throws IOException {
    return switch (type) {
      case JPEG -> JPEG.createReaderInstance();
      case WEBP -> WEBP.createReaderInstance();
      case PNG, GIF -> ImageIO.getImageReadersByFormatName(type.extension()).next();
    };
  }

  /** It finds the decoder of the JDK, which it needs, only while it is registered. */
  private static ImageReaderSpi jpeg() {
    ImageReaderSpi provider = new JPEGImageReaderSpi();
    IIORegistry registry = IIORegistry.getDefaultInstance();
    registry.registerServiceProvider(provider, ImageReaderSpi.class);
    registry.deregisterServiceProvider(provider, ImageReaderSpi.class);
    return provider;
  }
}
