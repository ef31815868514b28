package org.verbatim.web.reading;

import java.util.Map;
import java.util.stream.Collectors;
import org.verbatim.readers.ShownPicture;

/**
 * Where the pictures of a page are.
 *
 * @param base the path before the hash: "/media" for readers, "/desk/media" for the desk
 * @param known the pictures that can be shown, by hash
 */
public record Pictures(String base, Map<String, ShownPicture> known) {

  /** Where readers find pictures. */
  public static final String FOR_READERS = "/media";

  private static final int MIDDLING = 640;

  /** Copies what is known. */
  public Pictures {
    known = Map.copyOf(known);
  }

  /** The picture with that hash, if it can be shown. */
  public Picture picture(String hash, String alt) {
    return picture(base, known.getOrDefault(hash, ShownPicture.NONE), alt);
  }

  /** A picture for readers. */
  public static Picture forReaders(ShownPicture picture, String alt) {
    return picture(FOR_READERS, picture, alt);
  }

  /** The path of a picture for readers, in the width that comes next to what is wanted. */
  public static String pathForReaders(ShownPicture picture, int wanted) {
    return path(FOR_READERS, picture, picture.widthFor(wanted));
  }

  private static Picture picture(String base, ShownPicture picture, String alt) {
    if (!picture.isPresent()) {
      return Picture.NONE;
    }
    String sources =
        picture.widths().stream()
            .map(width -> path(base, picture, width) + " " + width + "w")
            .collect(Collectors.joining(", "));
    String source = path(base, picture, picture.widthFor(MIDDLING));
    return new Picture(source, sources, picture.width(), picture.height(), alt);
  }

  private static String path(String base, ShownPicture picture, int width) {
    return base + "/" + picture.hash() + "/" + width + "/" + picture.name();
  }
}
