package org.verbatim.web.site;

/** What a reader is to be given for an address. */
sealed interface SiteAnswer {

  /** A page, which its view has yet to draw. */
  record Show(SitePage page) implements SiteAnswer {}

  /** A document for machines. */
  record Document(String type, String text) implements SiteAnswer {}

  /** A picture that is drawn already. */
  record Picture(StoredPage page) implements SiteAnswer {}

  /** Another address, for good. */
  record Moved(String path) implements SiteAnswer {}
}
