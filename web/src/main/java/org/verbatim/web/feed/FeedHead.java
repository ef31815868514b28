package org.verbatim.web.feed;

import java.time.Instant;

/**
 * What a feed says of itself.
 *
 * @param site the address of the site
 * @param self the address of the feed
 * @param updated when anything in it last changed
 */
public record FeedHead(
    String title, String subtitle, String site, String self, String language, Instant updated) {}
