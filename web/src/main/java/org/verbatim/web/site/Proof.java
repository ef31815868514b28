package org.verbatim.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verbatim.readers.Headline;
import org.verbatim.text.InterviewText;
import org.verbatim.web.reading.Pictures;

/**
 * A text to be shown as readers would see it.
 *
 * @param slug the address that it would have
 * @param interviewers those who would be named
 */
public record Proof(
    InterviewText text,
    String slug,
    List<String> interviewers,
    Optional<Headline.InSeries> series,
    Pictures pictures) {

  /** Copies what could be changed. */
  public Proof {
    interviewers = List.copyOf(interviewers);
  }

  /** The language around the text: English around English, and French around all else. */
  Locale language() {
    return text.language().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
  }
}
