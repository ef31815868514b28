package org.verbatim.web.desk.shelves;

import java.util.UUID;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesFormat;

/** A series as a line of the table. */
public record SeriesRow(UUID id, String title, String slug, SeriesFormat format, boolean numbered) {

  static SeriesRow of(Series series) {
    return new SeriesRow(
        series.id(), series.title(), series.slug().value(), series.format(), series.isNumbered());
  }

  /** The key of the format's name. */
  public String formatKey() {
    return format.key();
  }

  /** The key of whether its interviews carry a number. */
  public String numberedKey() {
    return "series.numbered." + numbered;
  }
}
