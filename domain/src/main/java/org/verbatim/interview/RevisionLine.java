package org.verbatim.interview;

import java.time.Instant;
import java.util.UUID;

/** A version in the list of an interview's versions, without its text. */
public record RevisionLine(
    UUID id, int version, RevisionCause cause, Instant at, String byName, String reason) {}
