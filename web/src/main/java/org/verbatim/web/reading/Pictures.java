package org.verbatim.web.reading;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verbatim.readers.PictureSize;

/**
 * Where the pictures of a page are, and how large.
 *
 * @param base the path before the hash: "/media" for readers, "/desk/media" for the desk
 * @param sizes the sizes that are known, by hash
 */
public record Pictures(String base, Map<String, PictureSize> sizes) {

  private static final int[] WIDTHS = {160, 320, 640, 960, 1280, 1920};
  private static final int MIDDLING = 640;
  private static final PictureSize UNKNOWN = new PictureSize(4, 5);

  /** Copies the sizes. */
  public Pictures {
    sizes = Map.copyOf(sizes);
  }

  /** The picture with that hash, or none for an empty hash. */
  public Picture picture(String hash, String alt) {
    if (hash.isEmpty()) {
      return Picture.NONE;
    }
    PictureSize size = sizes.getOrDefault(hash, UNKNOWN);
    String sources =
        IntStream.of(WIDTHS)
            .mapToObj(width -> address(hash, width) + " " + width + "w")
            .collect(Collectors.joining(", "));
    return new Picture(address(hash, MIDDLING), sources, size.width(), size.height(), alt);
  }

  /** The address of a picture at a width. */
  public String address(String hash, int width) {
    return base + "/" + hash + "/" + width + "/image";
  }
}
