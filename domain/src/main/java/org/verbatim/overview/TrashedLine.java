package org.verbatim.overview;

import java.time.Instant;

/** An interview that was put away, by whom and when. */
public record TrashedLine(InterviewLine line, Instant at, String by) {}
