package org.verbatim.web.api;

import org.verbatim.checklist.Checklist;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Incomplete;
import org.verbatim.interview.Interview;

/** The editor's text is kept: what stands now, and what the checklist finds in it. */
record Saved(int version, String savedAt, String status, int words, String slug, Checked checked) {

  static Saved as(Interview interview, Surroundings surroundings) {
    Checklist checklist = Incomplete.checklist(interview, surroundings);
    return new Saved(
        interview.manuscript().version(),
        interview.manuscript().changedAt().toString(),
        interview.status().name(),
        interview.manuscript().words(),
        interview.slug().value(),
        Checked.of(checklist));
  }
}
