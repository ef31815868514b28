package org.verbatim.media;

import org.verbatim.text.Slug;

/** A file's name that can stand in an address, with the ending that its content deserves. */
final class FileName {

  private FileName() {}

  static String of(String sent, PictureType type) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String stem = (dot > 0 ? last.substring(0, dot) : last).strip();
    boolean nameless = stem.codePoints().noneMatch(Character::isLetterOrDigit);
    return (nameless ? "image" : Slug.of(stem).value()) + "." + type.extension();
  }
}
