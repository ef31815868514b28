package org.verbatim.readers;

import java.util.UUID;
import org.verbatim.text.RichText;

/**
 * A series that has at least one interview online.
 *
 * @param language the language that its title and description are in
 * @param interviews how many of its interviews readers see
 */
public record SeriesOnShow(
    UUID id, String slug, String title, RichText description, String language, long interviews) {}
