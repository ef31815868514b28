package org.verbatim.web.api;

import java.util.List;
import org.verbatim.checklist.Checklist;
import org.verbatim.interview.Interview;

/**
 * The editor's text is kept: what stands now.
 *
 * @param doubts pull quotes that do not have the words of their answer, marked at their blocks;
 *     what else the checklist finds is asked for afterwards, so that nobody waits for it
 */
record Saved(
    int version, String savedAt, String status, int words, String slug, List<Doubt> doubts) {

  static Saved as(Interview interview) {
    return new Saved(
        interview.manuscript().version(),
        interview.manuscript().changedAt().toString(),
        interview.status().name(),
        interview.manuscript().words(),
        interview.slug().value(),
        Doubt.of(Checklist.pullQuotes(interview.manuscript().text())));
  }
}
