package org.verbatim.web.site;

/**
 * One page of the site, as its view sees it.
 *
 * @param view the name of the view that shows it, under {@code WEB-INF/site}
 * @param status the status it is answered with
 */
public record SitePage(int status, String view, Head head, Chrome chrome, SiteContent content) {

  private static final int NOT_FOUND = 404;

  /** Whether there is something under the address, or was. */
  boolean isFound() {
    return status != NOT_FOUND;
  }
}
