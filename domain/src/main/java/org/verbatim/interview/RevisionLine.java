package org.verbatim.interview;

import java.time.Instant;
import java.util.UUID;

/**
 * A version in the list of an interview's versions, without its text.
 *
 * @param round the round of review in which it was frozen; 0 before the first
 * @param by the account of who decided
 */
public record RevisionLine(
    UUID id,
    int version,
    RevisionCause cause,
    int round,
    Instant at,
    UUID by,
    String byName,
    String reason) {}
