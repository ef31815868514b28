package org.verbatim.media;

import org.apache.tika.Tika;
import org.verbatim.refusal.Refused;

/** What a file is by its bytes. */
final class RealType {

  private static final Tika TIKA = new Tika();

  private RealType() {}

  static PictureType of(byte[] file) {
    String mime = TIKA.detect(file);
    if (mime.startsWith("image/svg")) {
      throw new Refused(MediaRefusal.SVG_NOT_ACCEPTED);
    }
    return PictureType.named(mime).orElseThrow(() -> new Refused(MediaRefusal.NOT_A_PICTURE, mime));
  }
}
