package org.verbatim.readers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.ProofLabel;
import org.verbatim.text.InterviewText;

/**
 * One interview as readers see it: the frozen text and what surrounds it.
 *
 * @param interviewers those who conducted it (« Propos recueillis par »)
 * @param experts the address of each participant's page, by the id of the expert
 * @param previous the one before it in its series
 * @param next the one after it in its series
 * @param proof what is told of an expert's reading
 */
public record PublishedInterview(
    UUID id,
    String slug,
    InterviewText text,
    List<String> interviewers,
    Instant firstPublishedAt,
    Instant publishedAt,
    Optional<Place> series,
    List<Place> themes,
    Map<UUID, String> experts,
    Optional<Headline> previous,
    Optional<Headline> next,
    Optional<ProofLabel> proof) {

  /** Copies what could be changed. */
  public PublishedInterview {
    interviewers = List.copyOf(interviewers);
    themes = List.copyOf(themes);
    experts = Map.copyOf(experts);
  }

  /** Whether it was published again with another text. */
  public boolean hasChanged() {
    return publishedAt.isAfter(firstPublishedAt);
  }

  /** A place on the site that collects interviews: a series or a theme. */
  public record Place(String slug, String name) {}
}
