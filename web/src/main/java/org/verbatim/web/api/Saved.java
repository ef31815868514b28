package org.verbatim.web.api;

import java.util.List;
import org.verbatim.checklist.Checklist;
import org.verbatim.interview.Interview;

/**
 * The editor's text is kept: what stands now.
 *
 * @param doubts pull quotes and quoted titles that do not have the words of an answer, marked in
 *     place; what else the checklist finds is asked for afterwards, so that nobody waits for it
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
        Doubt.of(Checklist.quotes(interview.manuscript().text())));
  }
}
