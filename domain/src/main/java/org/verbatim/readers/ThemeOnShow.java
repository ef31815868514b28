package org.verbatim.readers;

import java.util.UUID;

/**
 * A theme that has at least one interview online.
 *
 * @param interviews how many of its interviews readers see
 */
public record ThemeOnShow(UUID id, String slug, String name, long interviews) {}
