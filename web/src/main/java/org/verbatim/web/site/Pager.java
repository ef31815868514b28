package org.verbatim.web.site;

import org.verbatim.readers.Page;
import org.verbatim.web.reading.Words;

/**
 * The way through a long list.
 *
 * @param previous the path of the page before, or empty
 * @param next the path of the page after, or empty
 * @param place "Page 2 sur 5"
 */
public record Pager(String previous, String next, String place) {

  static Pager of(Page<?> page, SiteAddress address, Words words) {
    return new Pager(
        page.hasPrevious() ? address.onPage(page.number() - 1).path() : "",
        page.hasNext() ? address.onPage(page.number() + 1).path() : "",
        words.say("pager.place", page.number(), page.count()));
  }

  /** Whether the list is longer than this page. */
  public boolean needed() {
    return hasPrevious() || hasNext();
  }

  /** Whether there is a page before. */
  public boolean hasPrevious() {
    return !previous.isEmpty();
  }

  /** Whether there is a page after. */
  public boolean hasNext() {
    return !next.isEmpty();
  }
}
