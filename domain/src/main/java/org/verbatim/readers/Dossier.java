package org.verbatim.readers;

/**
 * A series or a theme with some of its interviews.
 *
 * @param about the series or theme
 */
public record Dossier<T>(T about, Page<Headline> interviews) {}
