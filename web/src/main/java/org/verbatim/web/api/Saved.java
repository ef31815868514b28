package org.verbatim.web.api;

import org.verbatim.interview.Interview;

/** The editor's text is kept: what stands now. */
record Saved(int version, String savedAt, String status, int words, String slug) {

  static Saved as(Interview interview) {
    return new Saved(
        interview.manuscript().version(),
        interview.manuscript().changedAt().toString(),
        interview.status().name(),
        interview.manuscript().words(),
        interview.slug().value());
  }
}
