package org.verbatim.readers;

import java.util.List;
import java.util.Optional;

/**
 * What the front page shows.
 *
 * @param latest the newest interviews, the first of which leads
 * @param verbatim exact words out of a recent interview, if one has a pull quote
 */
public record FrontPage(
    List<Headline> latest,
    Optional<Verbatim> verbatim,
    List<SeriesOnShow> series,
    List<ThemeOnShow> themes) {

  /** Copies what could be changed. */
  public FrontPage {
    latest = List.copyOf(latest);
    series = List.copyOf(series);
    themes = List.copyOf(themes);
  }
}
