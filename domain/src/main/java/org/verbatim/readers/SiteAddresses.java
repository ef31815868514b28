package org.verbatim.readers;

import java.time.Instant;
import java.util.List;

/**
 * The addresses of everything that readers see, for those who look for pages by machine.
 *
 * @param interviews the newest first
 */
public record SiteAddresses(
    List<Entry> interviews, List<Entry> series, List<Entry> experts, List<Entry> themes) {

  /** Copies the lists. */
  public SiteAddresses {
    interviews = List.copyOf(interviews);
    series = List.copyOf(series);
    experts = List.copyOf(experts);
    themes = List.copyOf(themes);
  }

  /** One page and when it last changed. */
  public record Entry(String slug, Instant changedAt) {}
}
