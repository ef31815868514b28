package org.verbatim.web.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a session remembers of its owner: who, and since when; nothing that could grow stale. */
record SignedIn(UUID account, Instant since) implements Serializable {}
