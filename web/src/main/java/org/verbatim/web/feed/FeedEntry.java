package org.verbatim.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One interview in a feed, whole.
 *
 * @param id the id of the interview, which stays when its address changes
 * @param authors who conducted it and who speaks
 * @param html the interview, as markup that is clean
 */
public record FeedEntry(
    UUID id,
    String address,
    String title,
    String language,
    List<String> authors,
    List<String> subjects,
    Instant published,
    Instant updated,
    String summary,
    String html) {

  /** Copies the lists. */
  public FeedEntry {
    authors = List.copyOf(authors);
    subjects = List.copyOf(subjects);
  }

  String permanentName() {
    return "urn:uuid:" + id;
  }
}
