package org.verbatim.web.desk.comparing;

import org.verbatim.web.reading.Html;
import org.verbatim.web.reading.Picture;

/**
 * One field on the page, as it was and as it is.
 *
 * @param label what the field is
 * @param same whether it did not change, and is shown once
 */
public record ComparedPart(String label, boolean same, Cell before, Cell after) {

  /** Whether it changed. */
  public boolean changed() {
    return !same;
  }

  /** What stands in a field: words with their changes marked, or a picture; or nothing. */
  public record Cell(Html words, Picture picture) {

    /** Nothing stands there. */
    public static final Cell EMPTY = new Cell(Html.NONE, Picture.NONE);

    /** Whether there are words. */
    public boolean worded() {
      return words.isPresent();
    }

    /** Whether there is a picture. */
    public boolean pictured() {
      return picture.present();
    }

    /** Whether there is nothing. */
    public boolean blank() {
      return !worded() && !pictured();
    }
  }
}
