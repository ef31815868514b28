package org.verbatim.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;

/**
 * An interview in a list.
 *
 * @param title may be empty
 * @param series the title of its series; empty where it stands alone
 * @param number its number there, or 0
 * @param experts their names, joined by commas; may be empty
 * @param createdBy the name of the editor who began it
 * @param requested what was asked when it was sent back; empty if it was submitted since
 * @param dueAt when its next publication is due
 * @param publishedAt when its last edition was published
 * @param review what is asked of its reviewers while it is in review
 */
public record InterviewLine(
    UUID id,
    String title,
    String series,
    int number,
    String experts,
    WorkStatus status,
    Instant statusSince,
    PublicState publicState,
    String createdBy,
    Instant changedAt,
    String changedBy,
    String requested,
    Optional<Instant> dueAt,
    Optional<Instant> publishedAt,
    Optional<AskedReview> review) {}
