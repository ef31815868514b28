package org.verbatim.interview;

import java.time.Instant;

/** Somebody who has an interview open in the editor. */
public record Present(String name, Instant since) {}
