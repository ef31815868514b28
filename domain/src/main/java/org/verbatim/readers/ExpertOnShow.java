package org.verbatim.readers;

import java.util.UUID;
import org.verbatim.text.RichText;

/**
 * An expert who speaks in at least one interview online, as presented in the newest of them.
 *
 * @param portrait the picture shown with that interview
 */
public record ExpertOnShow(
    UUID id,
    String slug,
    String name,
    String title,
    String organisation,
    ShownPicture portrait,
    RichText biography) {}
