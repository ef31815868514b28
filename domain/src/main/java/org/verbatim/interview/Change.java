package org.verbatim.interview;

import java.time.Instant;
import org.verbatim.staff.Actor;

/** Who changed something, and when. */
record Change(Actor by, Instant at) {}
