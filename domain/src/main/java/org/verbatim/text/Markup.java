package org.verbatim.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** HTML as a tree, and back, without a character changed that need not be. */
public final class Markup {

  private static final OutputSettings PLAIN =
      new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);

  private Markup() {}

  /** The element whose content is the HTML. */
  public static Element parsed(String html) {
    return Jsoup.parseBodyFragment(html).body();
  }

  /** The HTML of an element's content; only what must be encoded is. */
  public static String written(Element body) {
    body.ownerDocument().outputSettings(PLAIN);
    return body.html().replace("&#xa0;", "\u00a0");
  }
}
