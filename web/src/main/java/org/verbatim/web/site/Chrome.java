package org.verbatim.web.site;

import java.util.List;
import org.verbatim.web.reading.Link;

/**
 * What surrounds every page.
 *
 * @param language the language it speaks
 * @param name the name of the site
 * @param home the path of the front page
 * @param tongue the same page in the other language
 * @param foot where the foot of the page leads
 */
public record Chrome(
    String language,
    String name,
    String home,
    List<Section> sections,
    Link tongue,
    String tongueLanguage,
    List<Link> foot) {

  /** A section of the site, and whether this page is in it. */
  public record Section(Link link, boolean here) {

    /** Whether this page is somewhere else. */
    public boolean elsewhere() {
      return !here;
    }
  }
}
