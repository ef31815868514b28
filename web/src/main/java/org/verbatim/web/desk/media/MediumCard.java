package org.verbatim.web.desk.media;

import org.verbatim.media.Medium;

/**
 * A picture in the library's grid.
 *
 * @param thumbnail the path of a small form of it
 * @param address the page on which it is described
 * @param incomplete whether nobody has said yet whose it is, or what it shows
 */
public record MediumCard(
    String name, String alt, String thumbnail, String address, boolean incomplete) {

  private static final int SMALL = 320;

  static MediumCard of(Medium medium) {
    return new MediumCard(
        medium.name(),
        medium.alt(),
        path(medium, SMALL),
        "/desk/edit-medium?medium=" + medium.hash(),
        medium.alt().isEmpty() || medium.credit().isEmpty());
  }

  /** The path of a picture for the desk, in the width that comes next to what is wanted. */
  static String path(Medium medium, int wanted) {
    int width = medium.widthFor(wanted);
    return "/desk/media/" + medium.hash() + "/" + width + "/" + medium.name();
  }
}
