package org.verbatim.web.reading;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.ProofLabel;

/**
 * What surrounds the text of an interview on its page.
 *
 * @param chrome the language of the page around the text
 * @param interviewers the names of those who conducted it
 * @param firstPublished when readers could first read it; none for a text that is not published
 * @param lastPublished when the text that they read now was published
 * @param series the series, leading to its page
 * @param themes the themes, leading to their pages
 * @param proof what readers are told of an expert's reading
 * @param cards where the pictures of its quotes are, or empty where readers have none
 * @param experts the path of each participant's page, as far as there is one
 */
public record InterviewFacts(
    Locale chrome,
    List<String> interviewers,
    Optional<Instant> firstPublished,
    Optional<Instant> lastPublished,
    Optional<Link> series,
    List<Link> themes,
    Map<UUID, String> experts,
    Optional<ProofLabel> proof,
    String cards,
    Pictures pictures) {

  /** Copies what could be changed. */
  public InterviewFacts {
    interviewers = List.copyOf(interviewers);
    themes = List.copyOf(themes);
    experts = Map.copyOf(experts);
  }

  /** The facts of a text that is not published: for the desk's preview and review. */
  public static InterviewFacts unpublished(
      Locale chrome, List<String> interviewers, Optional<Link> series, Pictures pictures) {
    return new InterviewFacts(
        chrome,
        interviewers,
        Optional.empty(),
        Optional.empty(),
        series,
        List.of(),
        Map.of(),
        Optional.empty(),
        "",
        pictures);
  }
}
