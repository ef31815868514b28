package org.verbatim.web.site;

import java.util.Locale;

/** Paths to pages, in the language of the page that links to them. */
record Paths(Locale language) {

  String to(SiteRoute route) {
    return to(route, "");
  }

  String to(SiteRoute route, String slug) {
    return new SiteAddress(route, language, slug, 1).path();
  }

  String interview(String slug) {
    return to(SiteRoute.INTERVIEW, slug);
  }

  String expert(String slug) {
    return to(SiteRoute.EXPERT, slug);
  }

  String series(String slug) {
    return to(SiteRoute.SERIES, slug);
  }

  String theme(String slug) {
    return to(SiteRoute.THEME, slug);
  }
}
