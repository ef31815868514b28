package org.verbatim.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.verbatim.review.Priority;

/**
 * The review that an interview of a list is in.
 *
 * @param reviewers the names of those who are asked, joined by commas; empty for whoever may
 * @param due the last day on which a decision is in time
 */
public record AskedReview(String reviewers, Optional<LocalDate> due, Priority priority) {

  /** Whether the last day on which a decision was in time is before this one. */
  public boolean isOverdue(LocalDate today) {
    return due.filter(day -> day.isBefore(today)).isPresent();
  }
}
