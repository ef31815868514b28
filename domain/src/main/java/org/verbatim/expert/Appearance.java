package org.verbatim.expert;

import java.time.Instant;
import java.util.UUID;

/**
 * An expert in an interview that was published: the title and organisation of that day.
 *
 * @param interviewTitle what the interview is called
 * @param at when it was first published
 */
public record Appearance(
    UUID expert,
    UUID interview,
    String interviewTitle,
    Instant at,
    String title,
    String organisation) {}
