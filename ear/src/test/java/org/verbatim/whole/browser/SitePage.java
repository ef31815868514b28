package org.verbatim.whole.browser;

import com.microsoft.playwright.Page;

/** Every kind of public page, with an address that has something on it. */
enum SitePage {
  FRONT("FRONT", "/"),
  INTERVIEWS("INTERVIEWS", "/interviews"),
  INTERVIEWS_GOING_ON("INTERVIEWS", "/interviews?page=2"),
  INTERVIEW("INTERVIEW", "/interviews/une-riviere-ne-deborde-pas-elle-revient"),
  INTERVIEW_WITH_TWO("INTERVIEW", "/interviews/deux-mains-une-phrase"),
  SERIES_LIST("SERIES_LIST", "/series"),
  SERIES("SERIES", "/series", "/series/"),
  EXPERTS("EXPERTS", "/experts"),
  EXPERT("EXPERT", "/experts", "/experts/"),
  THEME("THEME", "/", "/themes/"),
  LEGAL("LEGAL", "/legal"),
  NOT_FOUND("", "/interviews/nothing-of-the-kind"),
  GONE("", "/interviews/la-montre-du-chef-de-gare");

  private final String route;
  private final String address;
  private final String onward;

  SitePage(String route, String address) {
    this(route, address, "");
  }

  /** A page to which the one at that address leads. */
  SitePage(String route, String address, String onward) {
    this.route = route;
    this.address = address;
    this.onward = onward;
  }

  /** The name of its route; empty for what is shown where no route leads. */
  String route() {
    return route;
  }

  /** Opens it in a language. */
  Page open(Visitor visitor, Language language) {
    Page page = visitor.go(language.at(address));
    if (!onward.isEmpty()) {
      String way = "main a[href^='" + language.at(onward) + "']";
      page.navigate(page.locator(way).first().evaluate("link => link.href").toString());
    }
    return page;
  }
}
