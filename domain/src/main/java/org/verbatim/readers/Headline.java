package org.verbatim.readers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.text.RichText;

/**
 * One interview in a list.
 *
 * @param id the id of the interview, the same through all its editions
 * @param people who speaks, in the order of the interview
 */
public record Headline(
    UUID id,
    String slug,
    String language,
    String kicker,
    String title,
    RichText standfirst,
    Optional<InSeries> series,
    List<Speaker> people,
    Instant firstPublishedAt,
    Instant publishedAt) {

  /** Copies what could be changed. */
  public Headline {
    people = List.copyOf(people);
  }

  /**
   * Where it stands in a series.
   *
   * @param number its number there, or 0
   */
  public record InSeries(String slug, String title, int number) {}

  /**
   * Somebody who speaks, as they were presented in this interview.
   *
   * @param portrait the picture shown with this interview
   */
  public record Speaker(
      String slug, String name, String title, String organisation, ShownPicture portrait) {}
}
